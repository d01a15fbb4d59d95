package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;

/**
 * A blob bin being written. Bytes inside an embedded record can only be replaced as a whole; it has a {@link
 * TypedBinWrite}.
 *
 * @param <W> the builder that goes on
 */
public final class BytesWrite<W> extends TypedBinWrite<W, byte[]> {
    private final String bin;

    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     */
    public BytesWrite(OperationSink<W> sink, Component<byte[]> component) {
        super(sink, component);
        this.bin = component.bin();
    }

    /**
     * Puts bytes after what the bin holds. One that is not there becomes the bytes.
     *
     * @param suffix what to append
     * @return the builder
     */
    public W append(byte[] suffix) {
        return operate(new Operation(Operation.Type.APPEND, bin, new Value.BytesValue(suffix)));
    }

    /**
     * Puts bytes before what the bin holds. One that is not there becomes the bytes.
     *
     * @param prefix what to prepend
     * @return the builder
     */
    public W prepend(byte[] prefix) {
        return operate(new Operation(Operation.Type.PREPEND, bin, new Value.BytesValue(prefix)));
    }
}
