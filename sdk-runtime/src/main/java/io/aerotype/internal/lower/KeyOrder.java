package io.aerotype.internal.lower;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order a server keeps map keys in: integers by value, then strings by their bytes, then blobs. */
enum KeyOrder implements Comparator<Object> {
    INSTANCE;

    /** Whether something is a key that has a place in this order. */
    static boolean holds(@Nullable Object key) {
        return key instanceof Number || key instanceof String || key instanceof byte[];
    }

    @Override
    public int compare(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Long.compare(one.longValue(), other.longValue());
        }
        int kinds = Integer.compare(kind(left), kind(right));
        return kinds != 0 ? kinds : Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    private static int kind(Object key) {
        return key instanceof Number ? 0 : key instanceof String ? 1 : 2;
    }

    private static byte[] bytes(Object key) {
        return key instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) key;
    }
}
