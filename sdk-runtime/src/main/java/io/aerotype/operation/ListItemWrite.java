package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListPolicy;
import io.aerotype.internal.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * The element of a list at an index.
 *
 * @param <W> the builder that goes on
 */
public final class ListItemWrite<W> extends ElementWrite<W> {
    private final int index;

    ListItemWrite(OperationSink<W> sink, Selection selection, int index) {
        super(sink, selection);
        this.index = index;
    }

    /**
     * Sets the element. An ordered list refuses it.
     *
     * @param value its value; null is nil
     * @return the builder
     * @throws IllegalArgumentException if the value is of a type the server has none for
     */
    public W setTo(@Nullable Object value) {
        return sink().operation(ListOperation.set(around().bin(), index, value(value), around().context()));
    }

    /**
     * Inserts an element before this one. An ordered list refuses it.
     *
     * @param value its value; null is nil
     * @return the builder
     * @throws IllegalArgumentException if the value is of a type the server has none for
     */
    public W insertBefore(@Nullable Object value) {
        return sink().operation(ListOperation.insert(around().bin(), index, value(value), around().context()));
    }

    /**
     * Adds to the element, an integer.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(long amount) {
        return increment(new Value.LongValue(amount));
    }

    /**
     * Adds to the element, a double.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(double amount) {
        return increment(new Value.DoubleValue(amount));
    }

    private W increment(Value amount) {
        return sink().operation(
                        ListOperation.increment(ListPolicy.Default, around().bin(), index, amount, around().context()));
    }

    private Value value(@Nullable Object value) {
        return Values.of(value, around().bin());
    }
}
