package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListSortFlags;
import io.aerotype.internal.limits.AtLeast;
import io.aerotype.internal.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a whole. What an operation answers stands in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
public final class ListAccess<W> extends ListRead<W> {
    private final OperationSink<W> sink;
    private final Place place;

    ListAccess(OperationSink<W> sink, Place place) {
        super(sink, place);
        this.sink = sink;
        this.place = place;
    }

    /**
     * Makes the list; does nothing if it is there.
     *
     * @param order how it keeps its elements
     * @return the builder
     */
    public W create(ListOrder order) {
        return create(order, false, false);
    }

    /**
     * Makes the list; does nothing if it is there.
     *
     * @param order how it keeps its elements
     * @param pad whether missing elements before it are filled with nil, if it is inside another list
     * @param persistIndex whether its index is stored with it, which costs space and saves time; only for an ordered list that is not inside another collection
     * @return the builder
     */
    public W create(ListOrder order, boolean pad, boolean persistIndex) {
        return sink.operation(ListOperation.create(place.bin(), order, pad, persistIndex, place.context()));
    }

    /**
     * Changes how the list keeps its elements.
     *
     * @param order how it keeps its elements
     * @return the builder
     */
    public W setOrder(ListOrder order) {
        return setOrder(order, false);
    }

    /**
     * Changes how the list keeps its elements.
     *
     * @param order how it keeps its elements
     * @param persistIndex whether an ordered list that is a whole bin stores its index with it
     * @return the builder
     */
    public W setOrder(ListOrder order, boolean persistIndex) {
        return sink.operation(ListOperation.setOrder(place.bin(), order, persistIndex, place.context()));
    }

    /**
     * Appends an element. A list that is not there is made. Answers the new size.
     *
     * @param value the element; null is nil
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W append(@Nullable Object value, ListFlag... flags) {
        return sink.operation(
                ListOperation.append(policy(ListOrder.UNORDERED, flags), place.bin(), value(value), place.context()));
    }

    /**
     * Puts an element where it belongs. A list that is not there is made, ordered. Answers the new size.
     *
     * @param value the element; null is nil
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W add(@Nullable Object value, ListFlag... flags) {
        return sink.operation(
                ListOperation.append(policy(ListOrder.ORDERED, flags), place.bin(), value(value), place.context()));
    }

    /**
     * Appends elements. A list that is not there is made. Answers the new size.
     *
     * @param values the elements
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W appendAll(List<?> values, ListFlag... flags) {
        return sink.operation(ListOperation.appendItems(
                policy(ListOrder.UNORDERED, flags), place.bin(), values(values), place.context()));
    }

    /**
     * Puts elements where they belong. A list that is not there is made, ordered. Answers the new size.
     *
     * @param values the elements
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W addAll(List<?> values, ListFlag... flags) {
        return sink.operation(ListOperation.appendItems(
                policy(ListOrder.ORDERED, flags), place.bin(), values(values), place.context()));
    }

    /**
     * Inserts an element at an index. An ordered list refuses it. Answers the new size.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param value the element; null is nil
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W insert(int index, @Nullable Object value, ListFlag... flags) {
        return sink.operation(ListOperation.insert(
                policy(ListOrder.UNORDERED, flags), place.bin(), index, value(value), place.context()));
    }

    /**
     * Inserts elements at an index. An ordered list refuses it. Answers the new size.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param values the elements
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W insertAll(int index, List<?> values, ListFlag... flags) {
        return sink.operation(ListOperation.insertItems(
                policy(ListOrder.UNORDERED, flags), place.bin(), index, values(values), place.context()));
    }

    /**
     * Sets the element at an index. An ordered list refuses it.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param value the element; null is nil
     * @return the builder
     * @throws IllegalArgumentException if a value is of a type the server has none for
     */
    public W set(int index, @Nullable Object value) {
        return sink.operation(ListOperation.set(place.bin(), index, value(value), place.context()));
    }

    /**
     * Adds to the integer at an index. Answers the sum.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W increment(int index, long amount) {
        return increment(index, new Value.LongValue(amount));
    }

    /**
     * Adds to the double at an index. Answers the sum.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W increment(int index, double amount) {
        return increment(index, new Value.DoubleValue(amount));
    }

    private W increment(int index, Value amount) {
        return sink.operation(ListOperation.increment(place.bin(), index, amount, place.context()));
    }

    /**
     * Removes the element at an index and answers it.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return the builder
     */
    public W pop(int index) {
        return sink.operation(ListOperation.pop(place.bin(), index, place.context()));
    }

    /**
     * Removes the elements from an index to the end and answers them.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return the builder
     */
    public W popRange(int index) {
        return sink.operation(ListOperation.popRange(place.bin(), index, place.context()));
    }

    /**
     * Removes some elements from an index and answers them.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many
     * @return the builder
     */
    public W popRange(int index, int count) {
        return sink.operation(
                ListOperation.popRange(place.bin(), index, AtLeast.zero("count", count), place.context()));
    }

    /**
     * Removes the element at an index. Answers how many went.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return the builder
     */
    public W remove(int index) {
        return sink.operation(ListOperation.remove(place.bin(), index, place.context()));
    }

    /**
     * Removes the elements from an index to the end. Answers how many went.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return the builder
     */
    public W removeRange(int index) {
        return sink.operation(ListOperation.removeRange(place.bin(), index, place.context()));
    }

    /**
     * Removes some elements from an index. Answers how many went.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many
     * @return the builder
     */
    public W removeRange(int index, int count) {
        return sink.operation(
                ListOperation.removeRange(place.bin(), index, AtLeast.zero("count", count), place.context()));
    }

    /**
     * Removes all elements but some from an index. Answers how many went.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many
     * @return the builder
     */
    public W trim(int index, int count) {
        return sink.operation(ListOperation.trim(place.bin(), index, AtLeast.zero("count", count), place.context()));
    }

    /**
     * Removes all elements.
     *
     * @return the builder
     */
    public W clear() {
        return sink.operation(ListOperation.clear(place.bin(), place.context()));
    }

    /**
     * Sorts the elements by value.
     *
     * @return the builder
     */
    public W sort() {
        return sink.operation(ListOperation.sort(place.bin(), ListSortFlags.DEFAULT, place.context()));
    }

    /**
     * Sorts the elements by value and removes those that are there twice.
     *
     * @return the builder
     */
    public W sortAndDropDuplicates() {
        return sink.operation(ListOperation.sort(place.bin(), ListSortFlags.DROP_DUPLICATES, place.context()));
    }

    private ListPolicy policy(ListOrder order, ListFlag... flags) {
        return new ListPolicy(order, Flag.combine(flags));
    }

    private Value value(@Nullable Object value) {
        return Values.of(value, place.bin());
    }

    private List<Value> values(List<?> objects) {
        return Values.all(objects, place.bin());
    }
}
