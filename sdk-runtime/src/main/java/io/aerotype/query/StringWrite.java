package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;

/**
 * A string bin being written. Text inside an embedded record can only be replaced as a whole; it has a {@link
 * TypedBinWrite}.
 *
 * @param <W> the builder that goes on
 */
public final class StringWrite<W> extends TypedBinWrite<W, String> {
    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the value is stored
     */
    public StringWrite(OperationSink<W> sink, Location<String> location) {
        super(sink, location);
    }

    /**
     * Puts text after what the bin holds. One that is not there becomes the text.
     *
     * @param suffix what to append
     * @return the builder
     */
    public W append(String suffix) {
        return operate(new Operation(Operation.Type.APPEND, place().bin(), new Value.StringValue(suffix)));
    }

    /**
     * Puts text before what the bin holds. One that is not there becomes the text.
     *
     * @param prefix what to prepend
     * @return the builder
     */
    public W prepend(String prefix) {
        return operate(new Operation(Operation.Type.PREPEND, place().bin(), new Value.StringValue(prefix)));
    }
}
