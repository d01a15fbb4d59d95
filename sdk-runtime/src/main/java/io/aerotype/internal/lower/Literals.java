package io.aerotype.internal.lower;

import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import io.aerotype.ael.Const;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constants of a tree, in the forms the stock client has for values. */
final class Literals {
    private Literals() {}

    static Exp expression(Const constant) {
        return switch (constant) {
            case Const.Infinity infinity -> Exp.inf();
            case Const.Wildcard wildcard -> Exp.wildcard();
            case Const.Nil nil -> Exp.nil();
            case Const.Int number -> Exp.val(number.value());
            case Const.Real number -> Exp.val(number.value());
            case Const.Text text -> Exp.val(text.value());
            case Const.Bool truth -> Exp.val(truth.value());
            case Const.Blob blob -> Exp.val(blob.bytes());
            case Const.Geo geo -> Exp.geo(geo.json());
            case Const.Items items -> Exp.val(list(items));
            case Const.Entries entries -> Exp.val(map(entries));
        };
    }

    static Exp expression(Value value) {
        return switch (value) {
            case Value.GeoJSONValue geo -> Exp.geo(geo.toString());
            case Value.ListValue list -> Exp.val((List<?>) ordered(list.getObject()));
            case Value.MapValue map -> Exp.val((Map<?, ?>) ordered(map.getObject()));
            case Value.SortedMapValue map -> Exp.val(map((List<?>) map.getObject()));
            default -> Exp.get(value.getObject());
        };
    }

    /** A map that a codec stored, which the client holds as its entries, in order. */
    private static Map<Object, @Nullable Object> map(List<?> entries) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        entries.forEach(entry -> {
            Map.Entry<?, ?> each = (Map.Entry<?, ?>) entry;
            map.put(each.getKey(), each.getValue());
        });
        return KeyOrder.order(map);
    }

    static Value value(Const constant) {
        return switch (constant) {
            case Const.Infinity infinity -> Value.INFINITY;
            case Const.Wildcard wildcard -> Value.WILDCARD;
            case Const.Geo geo -> Value.getAsGeoJSON(geo.json());
            default -> Value.get(object(constant));
        };
    }

    private static @Nullable Object object(Const constant) {
        return switch (constant) {
            case Const.Nil nil -> null;
            case Const.Int number -> number.value();
            case Const.Real number -> number.value();
            case Const.Text text -> text.value();
            case Const.Bool truth -> truth.value();
            case Const.Blob blob -> blob.bytes();
            case Const.Items items -> list(items);
            case Const.Entries entries -> map(entries);
            case Const.Geo geo -> value(geo);
            case Const.Infinity infinity -> Value.INFINITY;
            case Const.Wildcard wildcard -> Value.WILDCARD;
        };
    }

    private static List<@Nullable Object> list(Const.Items items) {
        List<@Nullable Object> list = new ArrayList<>(items.items().size());
        items.items().forEach(item -> list.add(object(item)));
        return list;
    }

    private static Map<Object, @Nullable Object> map(Const.Entries entries) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        entries.entries().forEach((key, item) -> map.put(key(key), object(item)));
        return KeyOrder.order(map);
    }

    /** A key of a map; parsing and checking let no others through. */
    static Object key(Const key) {
        return switch (key) {
            case Const.Int number -> number.value();
            case Const.Text text -> text.value();
            case Const.Blob blob -> blob.bytes();
            case Const.Real real -> throw noKey(key);
            case Const.Bool truth -> throw noKey(key);
            case Const.Geo geo -> throw noKey(key);
            case Const.Items items -> throw noKey(key);
            case Const.Entries entries -> throw noKey(key);
            case Const.Nil nil -> throw noKey(key);
            case Const.Infinity infinity -> throw noKey(key);
            case Const.Wildcard wildcard -> throw noKey(key);
        };
    }

    private static IllegalArgumentException noKey(Const key) {
        return new IllegalArgumentException("A map key is an integer, a string or a blob, not %s.".formatted(key));
    }

    /** A map given as an argument, it and the maps inside it in the order of keys. */
    private static Object ordered(Object value) {
        return switch (value) {
            case List<?> list -> {
                List<@Nullable Object> copy = new ArrayList<>(list.size());
                list.forEach(item -> copy.add(item == null ? null : ordered(item)));
                yield copy;
            }
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, item) -> copy.put(key, item == null ? null : ordered(item)));
                yield KeyOrder.order(copy);
            }
            default -> value;
        };
    }
}
