package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.LuaExact;
import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.ElementWriter;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.Storable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaDouble;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** The passage between the server's values and Lua's. */
final class LuaValues {
    private LuaValues() {}

    static LuaValue string(String text) {
        return LuaString.valueOf(text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(LuaValue value) {
        return new String(bytes(value.checkstring()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(LuaString string) {
        byte[] bytes = new byte[string.length()];
        string.copyInto(0, bytes, 0, bytes.length);
        return bytes;
    }

    static LuaValue fromParticle(@Nullable Particle value) {
        return value == null ? LuaValue.NIL : fromElement(Elements.of(value));
    }

    static LuaValue fromElement(Element element) {
        return switch (element) {
            case Element.Nil nil -> LuaValue.NIL;
            case Element.Bool(boolean value) -> LuaValue.valueOf(value);
            case Element.Int(long value, boolean unsigned) -> LuaExact.of(value);
            case Element.Real(double value, boolean single) -> LuaExact.of(value);
            case Element.Raw raw ->
                switch (raw.type()) {
                    case ParticleType.STRING -> LuaString.valueOf(raw.content());
                    case ParticleType.GEOJSON -> new LuaGeo(new String(raw.content(), StandardCharsets.UTF_8));
                    default -> new LuaBytes(raw.type(), raw.content());
                };
            case Element.ListElement list -> {
                List<LuaValue> items = new ArrayList<>();
                list.items().forEach(item -> items.add(fromElement(item)));
                yield new LuaList(items, list.flags());
            }
            case Element.MapElement map -> {
                Map<LuaValue, LuaValue> entries = new HashMap<>();
                map.entries().forEach(entry -> entries.put(fromElement(entry.key()), fromElement(entry.value())));
                yield new LuaMap(entries, map.flags());
            }
            case Element.Bound bound -> LuaValue.NIL;
            case Element.Ext ext -> LuaValue.NIL;
        };
    }

    /** A value as a bin or a result has it; {@link Particle#NIL} for nil. */
    static Particle toParticle(LuaValue value) {
        return Elements.toParticle(new Storable(ResultCode.UDF_EXECUTION).bin(new Conversion().of(value)));
    }

    /** How many bytes a value takes inside another. */
    static LuaValue packedSize(LuaValue value) {
        return LuaValue.valueOf(ElementWriter.bytesOf(new Conversion().of(value)).length);
    }

    /** Whether a list or a map may hold this: a function or a table of Lua's own is no value to the server. */
    static boolean isValue(LuaValue value) {
        return value instanceof LuaObject
                || switch (value.type()) {
                    case LuaValue.TNIL, LuaValue.TBOOLEAN, LuaValue.TNUMBER, LuaValue.TSTRING -> true;
                    default -> false;
                };
    }

    /** Turns a Lua value into one that can be stored; a container within itself is refused rather than followed. */
    private static final class Conversion {
        private static final int MAX_DEPTH = 256;

        private int depth;

        Element of(LuaValue value) {
            if (++depth > MAX_DEPTH) {
                throw new LuaError("a value nested more than " + MAX_DEPTH + " deep");
            }
            Element element = convert(value);
            depth--;
            return element;
        }

        private Element convert(LuaValue value) {
            return switch (value) {
                case LuaList list -> list(list);
                case LuaMap map -> map(map);
                case LuaBytes bytes -> Element.Raw.of(bytes.particleType(), bytes.content());
                case LuaGeo geo ->
                    Element.Raw.of(ParticleType.GEOJSON, geo.text().getBytes(StandardCharsets.UTF_8));
                default -> scalar(value);
            };
        }

        private Element scalar(LuaValue value) {
            return switch (value.type()) {
                case LuaValue.TNIL -> Element.NIL;
                case LuaValue.TBOOLEAN -> Element.of(value.toboolean());
                case LuaValue.TNUMBER -> number(value);
                case LuaValue.TSTRING -> Element.Raw.of(ParticleType.STRING, untilZero(bytes(value.checkstring())));
                // A function or a table of Lua's own is nothing that could be stored or returned.
                default -> Element.NIL;
            };
        }

        /** What leaves Lua is a string of C: it ends at the first zero. */
        private static byte[] untilZero(byte[] text) {
            int length = 0;
            while (length < text.length && text[length] != 0) {
                length++;
            }
            return length == text.length ? text : Arrays.copyOf(text, length);
        }

        private static Element number(LuaValue number) {
            boolean isFloat = number instanceof LuaExact exact ? exact.isFloat() : number instanceof LuaDouble;
            return isFloat ? Element.of(number.todouble()) : Element.of(number.tolong());
        }

        private Element list(LuaList list) {
            List<Element> items = new ArrayList<>();
            list.items().forEach(item -> items.add(of(item)));
            if ((list.flags() & Attributes.ORDERED) != 0) {
                items.sort(ElementOrder.INSTANCE);
            }
            return new Element.ListElement(items, list.flags());
        }

        private Element map(LuaMap map) {
            List<Element.Entry> entries = new ArrayList<>();
            map.entries().forEach((key, value) -> entries.add(new Element.Entry(of(key), of(value))));
            entries.sort(Comparator.comparing(Element.Entry::key, ElementOrder.INSTANCE));
            return new Element.MapElement(entries, map.flags());
        }
    }
}
