package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Cart.Span} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_SpanBin<T> extends TypedBin<T, Cart.Span> {
    /** {@link Cart.Span#from()}, under key {@code from}. */
    public final IntegerBin<T> from;

    /** {@link Cart.Span#to()}, under key {@code to}. */
    public final IntegerBin<T> to;

    /** A value of a record. */
    public Cart_SpanBin(Location<Cart.Span> location) {
        super(location);
        this.from = new IntegerBin<>(location.inside(Cart_SpanCodec.FROM));
        this.to = new IntegerBin<>(location.inside(Cart_SpanCodec.TO));
    }
}
