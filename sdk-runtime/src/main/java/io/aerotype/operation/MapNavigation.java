package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.internal.limits.AtLeast;
import io.aerotype.internal.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways into a map, from a bin or from an element found before. Each method names entries; what is done to them is said
 * next.
 *
 * @param <K> what can be done to the entry of a key
 * @param <O> what can be done to one other element
 * @param <M> what can be done to several
 */
public abstract sealed class MapNavigation<K, O, M> permits Navigation {
    MapNavigation() {}

    /**
     * The entry of a map with a key.
     *
     * @param key text, an integer or bytes
     * @return what can be done to it
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final K onMapKey(Object key) {
        Value k = mapKey(key);
        return entry(
                select(
                        Selection.Container.MAP,
                        CTX.mapKey(k),
                        (bin, type, at) -> MapOperation.getByKey(bin, k, type, at),
                        (bin, type, at) -> MapOperation.removeByKey(bin, k, type, at)),
                k);
    }

    /**
     * The entry of a map at a position in the order of keys.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to it
     */
    public final O onMapIndex(int index) {
        return one(select(
                Selection.Container.MAP,
                CTX.mapIndex(index),
                (bin, type, at) -> MapOperation.getByIndex(bin, index, type, at),
                (bin, type, at) -> MapOperation.removeByIndex(bin, index, type, at)));
    }

    /**
     * The entry of a map at a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to it
     */
    public final O onMapRank(int rank) {
        return one(select(
                Selection.Container.MAP,
                CTX.mapRank(rank),
                (bin, type, at) -> MapOperation.getByRank(bin, rank, type, at),
                (bin, type, at) -> MapOperation.removeByRank(bin, rank, type, at)));
    }

    /**
     * The entries of a map with a value. Going further inside leads into the first of them.
     *
     * @param value any value a bin can hold; null is nil
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapValue(@Nullable Object value) {
        Value v = anyValue(value);
        return many(select(
                Selection.Container.MAP,
                CTX.mapValue(v),
                (bin, type, at) -> MapOperation.getByValue(bin, v, type, at),
                (bin, type, at) -> MapOperation.removeByValue(bin, v, type, at)));
    }

    /**
     * The entries of a map with one of several keys. A server does not tell their ranks.
     *
     * @param keys the keys
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapKeyList(List<?> keys) {
        List<Value> list = values(keys);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByKeyList(bin, list, type, at),
                (bin, type, at) -> MapOperation.removeByKeyList(bin, list, type, at)));
    }

    /**
     * The entries of a map with one of several values.
     *
     * @param values the values
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapValueList(List<?> values) {
        List<Value> list = values(values);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByValueList(bin, list, type, at),
                (bin, type, at) -> MapOperation.removeByValueList(bin, list, type, at)));
    }

    /**
     * The entries of a map whose keys are in a range.
     *
     * @param from the first key that belongs to it; null for no lower bound
     * @param to the first key that does not; null for no upper bound
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapKeyRange(@Nullable Object from, @Nullable Object to) {
        Value begin = bound(from);
        Value end = bound(to);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByKeyRange(bin, begin, end, type, at),
                (bin, type, at) -> MapOperation.removeByKeyRange(bin, begin, end, type, at)));
    }

    /**
     * The entries of a map whose values are in a range.
     *
     * @param from the first value that belongs to it; null for no lower bound
     * @param to the first value that does not; null for no upper bound
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapValueRange(@Nullable Object from, @Nullable Object to) {
        Value begin = bound(from);
        Value end = bound(to);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByValueRange(bin, begin, end, type, at),
                (bin, type, at) -> MapOperation.removeByValueRange(bin, begin, end, type, at)));
    }

    /**
     * The entries of a map from a position in the order of keys to the end.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to them
     */
    public final M onMapIndexRange(int index) {
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByIndexRange(bin, index, type, at),
                (bin, type, at) -> MapOperation.removeByIndexRange(bin, index, type, at)));
    }

    /**
     * Some entries of a map from a position in the order of keys.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onMapIndexRange(int index, int count) {
        int counted = AtLeast.zero("count", count);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByIndexRange(bin, index, counted, type, at),
                (bin, type, at) -> MapOperation.removeByIndexRange(bin, index, counted, type, at)));
    }

    /**
     * The entries of a map from a position in the order of values to the greatest.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to them
     */
    public final M onMapRankRange(int rank) {
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByRankRange(bin, rank, type, at),
                (bin, type, at) -> MapOperation.removeByRankRange(bin, rank, type, at)));
    }

    /**
     * Some entries of a map from a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onMapRankRange(int rank, int count) {
        int counted = AtLeast.zero("count", count);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByRankRange(bin, rank, counted, type, at),
                (bin, type, at) -> MapOperation.removeByRankRange(bin, rank, counted, type, at)));
    }

    /**
     * The entries of a map from a position counted from a key to the end.
     *
     * @param key text, an integer or bytes
     * @param index position counted from where the key is or would be
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapKeyRelativeIndexRange(Object key, int index) {
        Value k = mapKey(key);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByKeyRelativeIndexRange(bin, k, index, type, at),
                (bin, type, at) -> MapOperation.removeByKeyRelativeIndexRange(bin, k, index, type, at)));
    }

    /**
     * Some entries of a map from a position counted from a key.
     *
     * @param key text, an integer or bytes
     * @param index position counted from where the key is or would be
     * @param count how many elements
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapKeyRelativeIndexRange(Object key, int index, int count) {
        int counted = AtLeast.zero("count", count);
        Value k = mapKey(key);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByKeyRelativeIndexRange(bin, k, index, counted, type, at),
                (bin, type, at) -> MapOperation.removeByKeyRelativeIndexRange(bin, k, index, counted, type, at)));
    }

    /**
     * The entries of a map from a position counted from a value to the greatest.
     *
     * @param value any value a bin can hold; null is nil
     * @param rank position counted from where the value is or would be
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapValueRelativeRankRange(@Nullable Object value, int rank) {
        Value v = anyValue(value);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByValueRelativeRankRange(bin, v, rank, type, at),
                (bin, type, at) -> MapOperation.removeByValueRelativeRankRange(bin, v, rank, type, at)));
    }

    /**
     * Some entries of a map from a position counted from a value.
     *
     * @param value any value a bin can hold; null is nil
     * @param rank position counted from where the value is or would be
     * @param count how many elements
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapValueRelativeRankRange(@Nullable Object value, int rank, int count) {
        int counted = AtLeast.zero("count", count);
        Value v = anyValue(value);
        return many(select(
                Selection.Container.MAP,
                null,
                (bin, type, at) -> MapOperation.getByValueRelativeRankRange(bin, v, rank, counted, type, at),
                (bin, type, at) -> MapOperation.removeByValueRelativeRankRange(bin, v, rank, counted, type, at)));
    }

    /**
     * The entry of a map with a key; where the map is not there it is made.
     *
     * @param key text, an integer or bytes
     * @param create how a map that is made keeps its entries
     * @return what can be done to it
     * @throws IllegalArgumentException if the key is of a type the server does not take
     */
    public final K onMapKey(Object key, MapOrder create) {
        Value k = mapKey(key);
        return entry(
                select(
                        Selection.Container.MAP,
                        CTX.mapKeyCreate(k, create),
                        (bin, type, at) -> MapOperation.getByKey(bin, k, type, at),
                        (bin, type, at) -> MapOperation.removeByKey(bin, k, type, at)),
                k);
    }

    abstract K entry(Selection selection, Value key);

    abstract O one(Selection selection);

    abstract M many(Selection selection);

    /** Where this leads into; made when it is asked for, because most bins are used whole. */
    abstract Place place();

    final Selection select(
            Selection.Container container, @Nullable CTX step, Selection.Family get, Selection.Family remove) {
        return new Selection(place(), container, step, get, remove);
    }

    private static Value mapKey(Object key) {
        return Values.mapKey(key, "a path");
    }

    static Value anyValue(@Nullable Object value) {
        return Values.of(value, "a path");
    }

    /** A bound of a range; the stock client takes null for none. */
    static @Nullable Value bound(@Nullable Object value) {
        return value == null ? null : anyValue(value);
    }

    static List<Value> values(List<?> objects) {
        return Values.all(objects, "a path");
    }
}
