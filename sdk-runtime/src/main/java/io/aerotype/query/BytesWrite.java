package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.operation.BinWrite;
import io.aerotype.operation.BitAccess;
import io.aerotype.operation.OperationSink;

/**
 * A blob bin being written. Bytes inside an embedded record or a collection can only be replaced as a whole; they have a
 * {@link TypedBinWrite}.
 *
 * @param <W> the builder that goes on
 * @param <V> the component's type: {@code byte[]} or {@code ByteBuffer}
 */
public final class BytesWrite<W, V> extends TypedBinWrite<W, V> {
    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the value is stored
     */
    public BytesWrite(OperationSink<W> sink, Location<V> location) {
        super(sink, location);
    }

    /**
     * The bits of the blob.
     *
     * @return what can be done to them; what they are asked for stands in the answer's {@code results()}
     */
    public BitAccess<W> bits() {
        return new BinWrite<>(builder(), place().bin()).bits();
    }

    /**
     * Puts bytes after what the bin holds. One that is not there becomes the bytes.
     *
     * @param suffix what to append
     * @return the builder
     */
    public W append(byte[] suffix) {
        return operate(new Operation(Operation.Type.APPEND, place().bin(), new Value.BytesValue(suffix)));
    }

    /**
     * Puts bytes before what the bin holds. One that is not there becomes the bytes.
     *
     * @param prefix what to prepend
     * @return the builder
     */
    public W prepend(byte[] prefix) {
        return operate(new Operation(Operation.Type.PREPEND, place().bin(), new Value.BytesValue(prefix)));
    }
}
