package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.internal.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways into a list or a map, from a bin or from an element found before. Each method names elements; what is done to
 * them is said next.
 *
 * <pre>{@code
 * session.update(key)
 *     .bin("profile").onMapKey("scores").onListIndex(-1).remove()
 *     .bin("profile").onMapKey("city").setTo("Paris")
 *     .execute();
 * }</pre>
 *
 * @param <K> what can be done to the entry of a key
 * @param <I> what can be done to the element of an index
 * @param <O> what can be done to one other element
 * @param <M> what can be done to several
 */
public abstract sealed class Navigation<K, I, O, M> permits BinRead, BinWrite, ElementRead, ElementWrite {
    Navigation() {}

    /**
     * The entry of a map with a key.
     *
     * @param key text, an integer or bytes
     * @return what can be done to it
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final K onMapKey(Object key) {
        Value k = mapKey(key);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                CTX.mapKey(k),
                type -> MapOperation.getByKey(bin, k, type, around),
                type -> MapOperation.removeByKey(bin, k, type, around));
        return entry(selection, k);
    }

    /**
     * The entry of a map at a position in the order of keys.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to it
     */
    public final O onMapIndex(int index) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                CTX.mapIndex(index),
                type -> MapOperation.getByIndex(bin, index, type, around),
                type -> MapOperation.removeByIndex(bin, index, type, around));
        return one(selection);
    }

    /**
     * The entry of a map at a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to it
     */
    public final O onMapRank(int rank) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                CTX.mapRank(rank),
                type -> MapOperation.getByRank(bin, rank, type, around),
                type -> MapOperation.removeByRank(bin, rank, type, around));
        return one(selection);
    }

    /**
     * The entries of a map with a value. Going further inside leads into the first of them.
     *
     * @param value any value a bin can hold; null is nil
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapValue(@Nullable Object value) {
        Value v = value(value);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                CTX.mapValue(v),
                type -> MapOperation.getByValue(bin, v, type, around),
                type -> MapOperation.removeByValue(bin, v, type, around));
        return many(selection);
    }

    /**
     * The entries of a map with one of several keys.
     *
     * @param keys the keys
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onMapKeyList(List<?> keys) {
        List<Value> list = values(keys);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByKeyList(bin, list, type, around),
                type -> MapOperation.removeByKeyList(bin, list, type, around));
        return many(selection);
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
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByValueList(bin, list, type, around),
                type -> MapOperation.removeByValueList(bin, list, type, around));
        return many(selection);
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
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByKeyRange(bin, begin, end, type, around),
                type -> MapOperation.removeByKeyRange(bin, begin, end, type, around));
        return many(selection);
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
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByValueRange(bin, begin, end, type, around),
                type -> MapOperation.removeByValueRange(bin, begin, end, type, around));
        return many(selection);
    }

    /**
     * The entries of a map from a position in the order of keys to the end.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to them
     */
    public final M onMapIndexRange(int index) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByIndexRange(bin, index, type, around),
                type -> MapOperation.removeByIndexRange(bin, index, type, around));
        return many(selection);
    }

    /**
     * Some entries of a map from a position in the order of keys.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onMapIndexRange(int index, int count) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByIndexRange(bin, index, count, type, around),
                type -> MapOperation.removeByIndexRange(bin, index, count, type, around));
        return many(selection);
    }

    /**
     * The entries of a map from a position in the order of values to the greatest.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to them
     */
    public final M onMapRankRange(int rank) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByRankRange(bin, rank, type, around),
                type -> MapOperation.removeByRankRange(bin, rank, type, around));
        return many(selection);
    }

    /**
     * Some entries of a map from a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onMapRankRange(int rank, int count) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByRankRange(bin, rank, count, type, around),
                type -> MapOperation.removeByRankRange(bin, rank, count, type, around));
        return many(selection);
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
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByKeyRelativeIndexRange(bin, k, index, type, around),
                type -> MapOperation.removeByKeyRelativeIndexRange(bin, k, index, type, around));
        return many(selection);
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
        Value k = mapKey(key);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByKeyRelativeIndexRange(bin, k, index, count, type, around),
                type -> MapOperation.removeByKeyRelativeIndexRange(bin, k, index, count, type, around));
        return many(selection);
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
        Value v = value(value);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByValueRelativeRankRange(bin, v, rank, type, around),
                type -> MapOperation.removeByValueRelativeRankRange(bin, v, rank, type, around));
        return many(selection);
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
        Value v = value(value);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                null,
                type -> MapOperation.getByValueRelativeRankRange(bin, v, rank, count, type, around),
                type -> MapOperation.removeByValueRelativeRankRange(bin, v, rank, count, type, around));
        return many(selection);
    }

    /**
     * The element of a list at a position.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to it
     */
    public final I onListIndex(int index) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                CTX.listIndex(index),
                type -> ListOperation.getByIndex(bin, index, type, around),
                type -> ListOperation.removeByIndex(bin, index, type, around));
        return item(selection, index);
    }

    /**
     * The element of a list at a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to it
     */
    public final O onListRank(int rank) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                CTX.listRank(rank),
                type -> ListOperation.getByRank(bin, rank, type, around),
                type -> ListOperation.removeByRank(bin, rank, type, around));
        return one(selection);
    }

    /**
     * The elements of a list that have a value. Going further inside leads into the first of them.
     *
     * @param value any value a bin can hold; null is nil
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onListValue(@Nullable Object value) {
        Value v = value(value);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                CTX.listValue(v),
                type -> ListOperation.getByValue(bin, v, type, around),
                type -> ListOperation.removeByValue(bin, v, type, around));
        return many(selection);
    }

    /**
     * The elements of a list that have one of several values.
     *
     * @param values the values
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onListValueList(List<?> values) {
        List<Value> list = values(values);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByValueList(bin, list, type, around),
                type -> ListOperation.removeByValueList(bin, list, type, around));
        return many(selection);
    }

    /**
     * The elements of a list whose values are in a range.
     *
     * @param from the first value that belongs to it; null for no lower bound
     * @param to the first value that does not; null for no upper bound
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onListValueRange(@Nullable Object from, @Nullable Object to) {
        Value begin = bound(from);
        Value end = bound(to);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByValueRange(bin, begin, end, type, around),
                type -> ListOperation.removeByValueRange(bin, begin, end, type, around));
        return many(selection);
    }

    /**
     * The elements of a list from a position to the end.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to them
     */
    public final M onListIndexRange(int index) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByIndexRange(bin, index, type, around),
                type -> ListOperation.removeByIndexRange(bin, index, type, around));
        return many(selection);
    }

    /**
     * Some elements of a list from a position.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onListIndexRange(int index, int count) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByIndexRange(bin, index, count, type, around),
                type -> ListOperation.removeByIndexRange(bin, index, count, type, around));
        return many(selection);
    }

    /**
     * The elements of a list from a position in the order of values to the greatest.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to them
     */
    public final M onListRankRange(int rank) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByRankRange(bin, rank, type, around),
                type -> ListOperation.removeByRankRange(bin, rank, type, around));
        return many(selection);
    }

    /**
     * Some elements of a list from a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onListRankRange(int rank, int count) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByRankRange(bin, rank, count, type, around),
                type -> ListOperation.removeByRankRange(bin, rank, count, type, around));
        return many(selection);
    }

    /**
     * The elements of a list from a position counted from a value to the greatest.
     *
     * @param value any value a bin can hold; null is nil
     * @param rank position counted from where the value is or would be
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onListValueRelativeRankRange(@Nullable Object value, int rank) {
        Value v = value(value);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByValueRelativeRankRange(bin, v, rank, type, around),
                type -> ListOperation.removeByValueRelativeRankRange(bin, v, rank, type, around));
        return many(selection);
    }

    /**
     * Some elements of a list from a position counted from a value.
     *
     * @param value any value a bin can hold; null is nil
     * @param rank position counted from where the value is or would be
     * @param count how many elements
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onListValueRelativeRankRange(@Nullable Object value, int rank, int count) {
        Value v = value(value);
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                null,
                type -> ListOperation.getByValueRelativeRankRange(bin, v, rank, count, type, around),
                type -> ListOperation.removeByValueRelativeRankRange(bin, v, rank, count, type, around));
        return many(selection);
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
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.MAP,
                CTX.mapKeyCreate(k, create),
                type -> MapOperation.getByKey(bin, k, type, around),
                type -> MapOperation.removeByKey(bin, k, type, around));
        return entry(selection, k);
    }

    /**
     * The element of a list at a position; where the list is not there it is made.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param create how a list that is made keeps its elements
     * @param pad whether missing elements before the position are filled with nil
     * @return what can be done to it
     */
    public final I onListIndex(int index, ListOrder create, boolean pad) {
        Place place = place();
        String bin = place.bin();
        CTX[] around = place.context();
        Selection selection = new Selection(
                place,
                Selection.Container.LIST,
                CTX.listIndexCreate(index, create, pad),
                type -> ListOperation.getByIndex(bin, index, type, around),
                type -> ListOperation.removeByIndex(bin, index, type, around));
        return item(selection, index);
    }

    abstract K entry(Selection selection, Value key);

    abstract I item(Selection selection, int index);

    abstract O one(Selection selection);

    abstract M many(Selection selection);

    /** Where this leads into; made when it is asked for, because most bins are used whole. */
    abstract Place place();

    private static Value mapKey(Object key) {
        return Values.mapKey(key, "a path");
    }

    private static Value value(@Nullable Object value) {
        return Values.of(value, "a path");
    }

    /** A bound of a range; the stock client takes null for none. */
    private static @Nullable Value bound(@Nullable Object value) {
        return value == null ? null : value(value);
    }

    private static List<Value> values(List<?> objects) {
        return Values.all(objects, "a path");
    }
}
