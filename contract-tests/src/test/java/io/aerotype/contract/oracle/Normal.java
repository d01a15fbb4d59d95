package io.aerotype.contract.oracle;

import com.aerospike.client.Value.GeoJSONValue;
import com.aerospike.client.Value.HLLValue;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what the stock client returns as text that is equal exactly when the values are. */
final class Normal {
    private Normal() {}

    /** Bins in name order: a server is free to choose another. */
    static String bins(@Nullable Map<String, Object> bins) {
        return bins == null ? "no bins" : entries(new TreeMap<>(bins));
    }

    private static String entries(Map<String, Object> bins) {
        return bins.entrySet().stream()
                .map(bin -> bin.getKey() + "=" + value(bin.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "nil";
            case String text -> '"' + text + '"';
            case byte[] bytes -> "b'" + HexFormat.of().formatHex(bytes) + "'";
            case GeoJSONValue geo -> "geo'" + geo + "'";
            case HLLValue hll -> "hll'" + HexFormat.of().formatHex(hll.getBytes()) + "'";
            case SortedMap<?, ?> map -> "ordered" + pairs(map.entrySet().stream());
            case Map<?, ?> map -> pairs(map.entrySet().stream(), true);
            case Map.Entry<?, ?> pair -> pair(pair);
            case List<?> list ->
                list.getClass().getSimpleName().equals("OpResults")
                        ? list.stream().map(Normal::value).collect(Collectors.joining(" | ", "<", ">"))
                        : list.stream().map(Normal::value).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    private static String pairs(Stream<? extends Map.Entry<?, ?>> entries) {
        return pairs(entries, false);
    }

    /** A hash map forgets the order in which its pairs came. */
    private static String pairs(Stream<? extends Map.Entry<?, ?>> entries, boolean sorted) {
        Stream<String> texts = entries.map(Normal::pair);
        return (sorted ? texts.sorted() : texts).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String pair(Map.Entry<?, ?> pair) {
        return value(pair.getKey()) + ": " + value(pair.getValue());
    }
}
