package io.aerotype.internal.value;

import io.aerotype.value.GeoJson;
import io.aerotype.value.HllSketch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order a server sorts values in, over all types: nil, booleans, integers, strings, lists, maps, blobs, doubles,
 * places (msgpack_in.c of the server, {@code msgpack_cmp}). An integer and a double are never equal.
 */
public enum ValueOrder implements Comparator<@Nullable Object> {
    INSTANCE;

    @Override
    public int compare(@Nullable Object left, @Nullable Object right) {
        int type = Integer.compare(rank(left), rank(right));
        return type != 0 || left == null || right == null ? type : within(left, right);
    }

    private static int rank(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Boolean truth -> 1;
            case Long whole -> 2;
            case String text -> 3;
            case List<?> list -> 4;
            case Map<?, ?> map -> 5;
            case byte[] blob -> 6;
            case HllSketch sketch -> 6;
            case Double real -> 7;
            case GeoJson place -> 8;
            default -> 9;
        };
    }

    private int within(Object left, Object right) {
        return switch (left) {
            case Boolean truth -> truth.compareTo((Boolean) right);
            case Long whole -> whole.compareTo((Long) right);
            case String text -> compareBytes(utf8(text), utf8((String) right));
            case List<?> list -> compareItems(list.iterator(), ((List<?>) right).iterator());
            case Map<?, ?> map -> compareEntries(map, (Map<?, ?>) right);
            case byte[] blob -> compareBytes(blob, bytes(right));
            case HllSketch sketch -> compareBytes(sketch.toBytes(), bytes(right));
            case Double real -> real.compareTo((Double) right);
            case GeoJson place -> compareBytes(utf8(place.text()), utf8(((GeoJson) right).text()));
            default -> 0;
        };
    }

    private int compareItems(Iterator<?> left, Iterator<?> right) {
        while (left.hasNext() && right.hasNext()) {
            int item = compare(left.next(), right.next());
            if (item != 0) {
                return item;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    private int compareEntries(Map<?, ?> left, Map<?, ?> right) {
        int size = Integer.compare(left.size(), right.size());
        return size == 0 ? compareItems(flat(left), flat(right)) : size;
    }

    /** Key, value, key, value, in the order of the keys. */
    private Iterator<?> flat(Map<?, ?> map) {
        return map.entrySet().stream()
                .sorted((one, other) -> compare(one.getKey(), other.getKey()))
                .<@Nullable Object>mapMulti((entry, next) -> {
                    next.accept(entry.getKey());
                    next.accept(entry.getValue());
                })
                .iterator();
    }

    private static byte[] bytes(Object blob) {
        return blob instanceof HllSketch sketch ? sketch.toBytes() : (byte[]) blob;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int compareBytes(byte[] left, byte[] right) {
        return Arrays.compareUnsigned(left, right);
    }
}
