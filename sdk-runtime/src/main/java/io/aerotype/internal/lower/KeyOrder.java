package io.aerotype.internal.lower;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The order a server keeps map keys in: integers by value, strings by their bytes. */
enum KeyOrder implements Comparator<Object> {
    INSTANCE;

    /**
     * The map in the order of its keys: a server compares it with no others. A map whose keys are blobs, or integers and
     * strings together, stays as it is: the stock client cannot read such a map if it comes back in order.
     */
    static Map<Object, @Nullable Object> order(Map<Object, @Nullable Object> map) {
        boolean integers = map.keySet().stream().allMatch(Number.class::isInstance);
        if (!integers && !map.keySet().stream().allMatch(String.class::isInstance)) {
            return map;
        }
        Map<Object, @Nullable Object> ordered = new TreeMap<>(INSTANCE);
        ordered.putAll(map);
        return ordered;
    }

    @Override
    public int compare(Object left, Object right) {
        return left instanceof Number one && right instanceof Number other
                ? Long.compare(one.longValue(), other.longValue())
                : Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    private static byte[] bytes(Object key) {
        return key.toString().getBytes(StandardCharsets.UTF_8);
    }
}
