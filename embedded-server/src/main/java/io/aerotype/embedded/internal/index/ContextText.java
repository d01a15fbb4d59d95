package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The context of an index as a server shows it to people: steps by name, large values by their type and size. */
public final class ContextText {
    private static final int LIST = 0x10;
    private static final int MAP = 0x20;
    private static final int BASE = 0x0f;

    private static final Map<Integer, String> STEPS = Map.of(
            0,
            "index",
            1,
            "rank",
            2,
            "key",
            3,
            "value",
            4,
            "exp",
            8,
            "index_list",
            9,
            "rank_list",
            10,
            "key_list",
            11,
            "value_list");

    private ContextText() {}

    /** Shows a context that was accepted when the index was made. */
    public static String of(IndexDefinition definition) {
        byte[] bytes = Base64.getDecoder().decode(definition.context());
        return of(ElementReader.readOnly(bytes, ResultCode.PARAMETER));
    }

    static String of(Element context) {
        StringJoiner steps = new StringJoiner(", ", "[", "]");
        if (context instanceof Element.ListElement list) {
            List<Element> items = list.items();
            for (int i = 0; i + 1 < items.size(); i += 2) {
                steps.add(name(items.get(i)) + "(" + value(items.get(i + 1)) + ")");
            }
        }
        return steps.toString();
    }

    private static String name(Element step) {
        int code = step instanceof Element.Int number ? (int) number.value() : -1;
        String container = (code & LIST) != 0 ? "list_" : (code & MAP) != 0 ? "map_" : "";
        return container + STEPS.getOrDefault(code & BASE, "");
    }

    /** Shows a value: a small one as it is, a large one by its type and size. */
    static String value(Element value) {
        return switch (value) {
            case Element.Nil nil -> "nil";
            case Element.Bool bool -> Boolean.toString(bool.value());
            case Element.Int number -> Long.toString(number.value());
            case Element.Real number -> String.format(Locale.ROOT, "%f", number.value());
            case Element.Raw raw -> "<" + typeName(raw.type()) + "#" + raw.content().length + ">";
            case Element.ListElement list -> "<list#" + list.size() + ">";
            case Element.MapElement map -> "<map#" + map.entries().size() + ">";
            case Element.Bound bound -> bound == Element.Bound.WILDCARD ? "*" : "inf";
            case Element.Ext extension -> "<ext>";
        };
    }

    private static String typeName(int type) {
        return switch (type) {
            case ParticleType.STRING -> "string";
            case ParticleType.GEOJSON -> "geojson";
            case ParticleType.HLL -> "hll";
            default -> "blob";
        };
    }
}
