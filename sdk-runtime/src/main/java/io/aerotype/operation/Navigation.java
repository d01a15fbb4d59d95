package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import io.aerotype.internal.limits.AtLeast;
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
public abstract sealed class Navigation<K, I, O, M> extends MapNavigation<K, O, M>
        permits ReadNavigation, WriteNavigation {
    Navigation() {}

    /**
     * The element of a list at a position.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to it
     */
    public final I onListIndex(int index) {
        return item(
                select(
                        Selection.Container.LIST,
                        CTX.listIndex(index),
                        (bin, type, at) -> ListOperation.getByIndex(bin, index, type, at),
                        (bin, type, at) -> ListOperation.removeByIndex(bin, index, type, at)),
                index);
    }

    /**
     * The element of a list at a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to it
     */
    public final O onListRank(int rank) {
        return one(select(
                Selection.Container.LIST,
                CTX.listRank(rank),
                (bin, type, at) -> ListOperation.getByRank(bin, rank, type, at),
                (bin, type, at) -> ListOperation.removeByRank(bin, rank, type, at)));
    }

    /**
     * The elements of a list that have a value. Going further inside leads into the first of them.
     *
     * @param value any value a bin can hold; null is nil
     * @return what can be done to them
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public final M onListValue(@Nullable Object value) {
        Value v = anyValue(value);
        return many(select(
                Selection.Container.LIST,
                CTX.listValue(v),
                (bin, type, at) -> ListOperation.getByValue(bin, v, type, at),
                (bin, type, at) -> ListOperation.removeByValue(bin, v, type, at)));
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
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByValueList(bin, list, type, at),
                (bin, type, at) -> ListOperation.removeByValueList(bin, list, type, at)));
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
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByValueRange(bin, begin, end, type, at),
                (bin, type, at) -> ListOperation.removeByValueRange(bin, begin, end, type, at)));
    }

    /**
     * The elements of a list from a position to the end.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to them
     */
    public final M onListIndexRange(int index) {
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByIndexRange(bin, index, type, at),
                (bin, type, at) -> ListOperation.removeByIndexRange(bin, index, type, at)));
    }

    /**
     * Some elements of a list from a position.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onListIndexRange(int index, int count) {
        int counted = AtLeast.zero("count", count);
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByIndexRange(bin, index, counted, type, at),
                (bin, type, at) -> ListOperation.removeByIndexRange(bin, index, counted, type, at)));
    }

    /**
     * The elements of a list from a position in the order of values to the greatest.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @return what can be done to them
     */
    public final M onListRankRange(int rank) {
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByRankRange(bin, rank, type, at),
                (bin, type, at) -> ListOperation.removeByRankRange(bin, rank, type, at)));
    }

    /**
     * Some elements of a list from a position in the order of values.
     *
     * @param rank position in the order of values, 0 being the least; negative from the greatest
     * @param count how many elements
     * @return what can be done to them
     */
    public final M onListRankRange(int rank, int count) {
        int counted = AtLeast.zero("count", count);
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByRankRange(bin, rank, counted, type, at),
                (bin, type, at) -> ListOperation.removeByRankRange(bin, rank, counted, type, at)));
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
        Value v = anyValue(value);
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByValueRelativeRankRange(bin, v, rank, type, at),
                (bin, type, at) -> ListOperation.removeByValueRelativeRankRange(bin, v, rank, type, at)));
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
        int counted = AtLeast.zero("count", count);
        Value v = anyValue(value);
        return many(select(
                Selection.Container.LIST,
                null,
                (bin, type, at) -> ListOperation.getByValueRelativeRankRange(bin, v, rank, counted, type, at),
                (bin, type, at) -> ListOperation.removeByValueRelativeRankRange(bin, v, rank, counted, type, at)));
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
        return item(
                select(
                        Selection.Container.LIST,
                        CTX.listIndexCreate(index, create, pad),
                        (bin, type, at) -> ListOperation.getByIndex(bin, index, type, at),
                        (bin, type, at) -> ListOperation.removeByIndex(bin, index, type, at)),
                index);
    }

    abstract I item(Selection selection, int index);
}
