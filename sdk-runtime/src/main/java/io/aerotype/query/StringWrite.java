package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;

/**
 * A string bin being written. Text inside an embedded record can only be replaced as a whole; it has a {@link
 * TypedBinWrite}.
 *
 * @param <W> the builder that goes on
 */
public final class StringWrite<W> extends TypedBinWrite<W, String> {
    private final String bin;

    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     */
    public StringWrite(OperationSink<W> sink, Component<String> component) {
        super(sink, component);
        this.bin = component.bin();
    }

    /**
     * Puts text after what the bin holds. One that is not there becomes the text.
     *
     * @param suffix what to append
     * @return the builder
     */
    public W append(String suffix) {
        return operate(new Operation(Operation.Type.APPEND, bin, new Value.StringValue(suffix)));
    }

    /**
     * Puts text before what the bin holds. One that is not there becomes the text.
     *
     * @param prefix what to prepend
     * @return the builder
     */
    public W prepend(String prefix) {
        return operate(new Operation(Operation.Type.PREPEND, bin, new Value.StringValue(prefix)));
    }
}
