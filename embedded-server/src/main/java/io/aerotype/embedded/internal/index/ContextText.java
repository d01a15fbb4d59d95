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
    private static final Map<Long, String> STEPS = Map.of(
            0x10L, "list_index",
            0x11L, "list_rank",
            0x13L, "list_value",
            0x20L, "map_index",
            0x21L, "map_rank",
            0x22L, "map_key",
            0x23L, "map_value");

    private ContextText() {}

    /** Shows a context that was accepted when the index was made. */
    public static String of(IndexDefinition definition) {
        byte[] bytes = Base64.getDecoder().decode(definition.context());
        StringJoiner steps = new StringJoiner(", ", "[", "]");
        if (ElementReader.readOnly(bytes, ResultCode.PARAMETER) instanceof Element.ListElement list) {
            List<Element> items = list.items();
            for (int i = 0; i + 1 < items.size(); i += 2) {
                steps.add(name(items.get(i)) + "(" + value(items.get(i + 1)) + ")");
            }
        }
        return steps.toString();
    }

    private static String name(Element step) {
        return step instanceof Element.Int number ? STEPS.getOrDefault(number.value(), "") : "";
    }

    private static String value(Element value) {
        return switch (value) {
            case Element.Nil nil -> "nil";
            case Element.Bool bool -> Boolean.toString(bool.value());
            case Element.Int number -> Long.toString(number.value());
            case Element.Real number -> String.format(Locale.ROOT, "%f", number.value());
            case Element.Raw raw -> "<" + typeName(raw.type()) + "#" + raw.content().length + ">";
            case Element.ListElement list -> "<list#" + list.size() + ">";
            case Element.MapElement map -> "<map#" + map.entries().size() + ">";
            case Element.Bound bound -> bound.name().toLowerCase(Locale.ROOT);
            case Element.Ext extension -> "<ext>";
        };
    }

    private static String typeName(int type) {
        return switch (type) {
            case ParticleType.STRING -> "string";
            case ParticleType.GEOJSON -> "geojson";
            default -> "blob";
        };
    }
}
