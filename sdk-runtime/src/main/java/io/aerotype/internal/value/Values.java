package io.aerotype.internal.value;

import com.aerospike.client.Value;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Java objects to the stock client's values. The stock client turns a UUID or an enum into text without a word and
 * serialises what it does not know when it is already sending; here a type the server has no value for is refused at
 * the call that supplied it.
 */
public final class Values {
    private static final String KEYS = "a server takes strings, integers and byte arrays as map keys.";

    /** Deeper than anybody means to nest, and less deep than a stack. */
    private static final int MOST_DEEP = 1_500;

    private Values() {}

    /**
     * Converts an object, looking into lists and maps.
     *
     * @param where what the value is for, as the error names it
     */
    public static Value of(@Nullable Object object, String where) {
        return of(object, where, 1);
    }

    private static Value of(@Nullable Object object, String where, int depth) {
        return switch (object) {
            case null -> Value.getAsNull();
            case Value value -> value;
            case Long value -> new Value.LongValue(value);
            case Integer value -> new Value.LongValue(value);
            case Short value -> new Value.LongValue(value);
            case Byte value -> new Value.LongValue(value);
            case Double value -> new Value.DoubleValue(value);
            case Float value -> new Value.DoubleValue(value);
            case Boolean value -> new Value.BooleanValue(value);
            case String value -> new Value.StringValue(value);
            case CharSequence value -> new Value.StringValue(value.toString());
            case byte[] value -> new Value.BytesValue(value);
            case ByteBuffer value -> new Value.BytesValue(bytes(value));
            case GeoJson geometry -> new Value.GeoJSONValue(geometry.text());
            case GeoPoint point -> new Value.GeoJSONValue(point.toGeoJson().text());
            case HllSketch sketch -> new Value.HLLValue(sketch.toBytes());
            case List<?> list -> Value.get(plainList(list, where, depth));
            case Map<?, ?> map -> mapValue(plainMap(map, where, depth));
            default -> {
                if (object.getClass().isArray()) {
                    yield of(boxed(object), where, depth);
                }
                throw unsupported(object, where);
            }
        };
    }

    /** Converts several objects. */
    public static List<Value> all(List<?> objects, String where) {
        List<Value> values = new ArrayList<>(objects.size());
        objects.forEach(object -> values.add(of(object, where)));
        return values;
    }

    /** Converts what is to be the key of a map's entry. */
    public static Value mapKey(@Nullable Object object, String where) {
        checkMapKey(object, where);
        return of(object, where);
    }

    /** Converts what is to identify a record: text, an integer or a blob. */
    public static Value key(@Nullable Object object) {
        return switch (object) {
            case String value -> new Value.StringValue(value);
            case Long value -> new Value.LongValue(value);
            case Integer value -> new Value.LongValue(value);
            case Short value -> new Value.LongValue(value);
            case Byte value -> new Value.LongValue(value);
            case byte[] value -> new Value.BytesValue(value);
            case null ->
                throw new IllegalArgumentException(
                        "A record's id is null; it must be a String, an integer or a byte array.");
            default ->
                throw new IllegalArgumentException(
                        "A record's id is a %s; it must be a String, a byte, short, int or long, or a byte array."
                                .formatted(object.getClass().getName()));
        };
    }

    private static Value mapValue(Map<?, ?> map) {
        return map instanceof SortedMap<?, ?> sorted ? Value.get(sorted) : Value.get(map);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** The list itself if the client writes each element as it is, else a copy with those elements converted. */
    @SuppressWarnings("ReferenceEquality") // whether an element had to be replaced, not whether it is alike
    private static List<?> plainList(List<?> list, String where, int depth) {
        checkDepth(depth, where);
        List<@Nullable Object> converted = null;
        int index = 0;
        for (Object element : list) {
            Object plain = plain(element, where, depth);
            if (converted == null && plain != element) {
                converted = new ArrayList<>(list.subList(0, index));
            }
            if (converted != null) {
                converted.add(plain);
            }
            index++;
        }
        return converted == null ? list : converted;
    }

    /** The map itself if the client writes each value as it is, else a copy in the same order with those converted. */
    @SuppressWarnings("ReferenceEquality") // whether a value had to be replaced, not whether it is alike
    private static Map<?, ?> plainMap(Map<?, ?> map, String where, int depth) {
        checkDepth(depth, where);
        Map<Object, @Nullable Object> converted = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            checkMapKey(entry.getKey(), where);
            Object plain = plain(entry.getValue(), where, depth);
            if (plain != entry.getValue()) {
                if (converted == null) {
                    converted = copy(map);
                }
                converted.put(entry.getKey(), plain);
            }
        }
        return converted == null ? map : converted;
    }

    @SuppressWarnings("unchecked") // a copy holds what the original held; only values are replaced
    private static Map<Object, @Nullable Object> copy(Map<?, ?> map) {
        return map instanceof SortedMap<?, ?> sorted
                ? new TreeMap<>((SortedMap<Object, @Nullable Object>) sorted)
                : new LinkedHashMap<>(map);
    }

    /** What the stock client's packer may be given for an object nested in a list or a map. */
    private static @Nullable Object plain(@Nullable Object object, String where, int depth) {
        return switch (object) {
            case null -> null;
            case Value value -> value;
            case Long value -> value;
            case Integer value -> value;
            case Short value -> value;
            case Byte value -> value;
            case Double value -> value;
            case Float value -> value;
            case Boolean value -> value;
            case String value -> value;
            case byte[] value -> value;
            case List<?> list -> plainList(list, where, depth + 1);
            case Map<?, ?> map -> plainMap(map, where, depth + 1);
            default -> of(object, where, depth + 1);
        };
    }

    /** The stock client packs by recursion, and the stack of its event loops is as deep as any. */
    private static void checkDepth(int depth, String where) {
        if (depth > MOST_DEEP) {
            throw new IllegalArgumentException(
                    "The value for '%s' is nested more than %d deep, or contains itself; make it flatter."
                            .formatted(where, MOST_DEEP));
        }
    }

    /** A server takes text, integers and blobs as map keys: {@code particle_map.c} answers anything else with code 4. */
    private static void checkMapKey(@Nullable Object key, String where) {
        switch (key) {
            case String text -> {}
            case Long number -> {}
            case Integer number -> {}
            case Short number -> {}
            case Byte number -> {}
            case byte[] blob -> {}
            case Value value -> {}
            case null -> throw new IllegalArgumentException("A map for '%s' has a null key; %s".formatted(where, KEYS));
            default ->
                throw new IllegalArgumentException("A map for '%s' has a key of type %s; %s"
                        .formatted(where, key.getClass().getName(), KEYS));
        }
    }

    private static Object boxed(Object array) {
        if (array instanceof Object[] objects) {
            return Arrays.asList(objects);
        }
        List<Object> list = new ArrayList<>(Array.getLength(array));
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(Array.get(array, i));
        }
        return list;
    }

    private static IllegalArgumentException unsupported(Object object, String where) {
        String advice = object instanceof Collection<?>
                ? "Copy it into a List"
                : "Convert it to a number, text, bytes, a list or a map, or map it with an annotated record";
        return new IllegalArgumentException("The value for '%s' is a %s, which a server has no type for. %s."
                .formatted(where, object.getClass().getName(), advice));
    }
}
