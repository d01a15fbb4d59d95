package io.aerotype.spi;

import com.aerospike.client.Value;
import com.aerospike.client.command.ParticleType;
import io.aerotype.ael.Const;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the stock client packs and unpacks, by name. */
final class StoredValues {
    private StoredValues() {}

    /** The stock client's value of what it can pack. */
    static Value toValue(Object stored) {
        return switch (stored) {
            case Value value -> value;
            case String text -> new Value.StringValue(text);
            case Long number -> new Value.LongValue(number);
            case Integer number -> new Value.LongValue(number);
            case Double number -> new Value.DoubleValue(number);
            case Boolean truth -> new Value.BooleanValue(truth);
            case byte[] bytes -> new Value.BytesValue(bytes);
            case List<?> list -> new Value.ListValue(list);
            case Map<?, ?> map -> Value.get(map);
            default ->
                throw new IllegalArgumentException("A codec returned a %s, which the stock client cannot pack."
                        .formatted(stored.getClass().getName()));
        };
    }

    /** What the stock client packs, as a constant of an expression. */
    static Const toConst(Object stored) {
        return switch (stored) {
            case Value.MapValue map -> toConst(map.getObject());
            case Value.ListValue list -> toConst(list.getObject());
            case Value value
            when value.getObject() instanceof List<?> entries && value.getType() == ParticleType.MAP -> {
                Map<Const, Const> constants = new LinkedHashMap<>();
                for (Object entry : entries) {
                    Map.Entry<?, ?> each = (Map.Entry<?, ?>) entry;
                    constants.put(toConst(each.getKey()), toConst(each.getValue()));
                }
                yield new Const.Entries(constants);
            }
            case Value.GeoJSONValue geo -> new Const.Geo(geo.toString());
            case Value value -> Const.of(value.getObject());
            case List<?> list ->
                new Const.Items(list.stream().map(StoredValues::toConst).toList());
            default -> Const.of(stored);
        };
    }

    /** What a server calls the type of an unpacked value, with the value where it is short. */
    static String describe(Object stored) {
        return switch (stored) {
            case String text ->
                "the string " + (text.length() > 40 ? "of " + text.length() + " characters" : "'" + text + "'");
            case Long number -> "the integer " + number;
            case Double number -> "the double " + number;
            case Boolean truth -> "the boolean " + truth;
            case byte[] bytes -> "a blob of " + bytes.length + " bytes";
            case List<?> list -> "a list of " + list.size() + " items";
            case Map<?, ?> map -> "a map of " + map.size() + " entries";
            case Value.GeoJSONValue geo -> "GeoJSON";
            case Value.HLLValue hll -> "a HyperLogLog sketch";
            default -> "a " + stored.getClass().getName();
        };
    }
}
