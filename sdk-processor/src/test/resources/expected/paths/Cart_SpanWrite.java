package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Cart.Span}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_SpanWrite<W> extends TypedBinWrite<W, Cart.Span> {
    /** A value of the record being written. */
    public Cart_SpanWrite(OperationSink<W> sink, Location<Cart.Span> location) {
        super(sink, location);
    }

    /** {@link Cart.Span#from()}, under key {@code from}. */
    public IntegerWrite<W, Integer> from() {
        return part(Cart_SpanCodec.FROM, IntegerWrite::new);
    }

    /** {@link Cart.Span#to()}, under key {@code to}. */
    public IntegerWrite<W, Integer> to() {
        return part(Cart_SpanCodec.TO, IntegerWrite::new);
    }
}
