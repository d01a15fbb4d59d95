package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Cart.Line}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_LineWrite<W> extends TypedBinWrite<W, Cart.Line> {
    /** A value of the record being written. */
    public Cart_LineWrite(OperationSink<W> sink, Location<Cart.Line> location) {
        super(sink, location);
    }

    /** {@link Cart.Line#code()}, under key {@code code}. */
    public TypedBinWrite<W, String> code() {
        return part(Cart_LineCodec.CODE, TypedBinWrite::new);
    }

    /** {@link Cart.Line#count()}, under key {@code count}. */
    public IntegerWrite<W, Integer> count() {
        return part(Cart_LineCodec.COUNT, IntegerWrite::new);
    }

    /** {@link Cart.Line#price()}, under key {@code price}. */
    public DoubleWrite<W, Double> price() {
        return part(Cart_LineCodec.PRICE, DoubleWrite::new);
    }

    /** {@link Cart.Line#location()}, under key {@code location}. */
    public TypedBinWrite<W, GeoPoint> location() {
        return part(Cart_LineCodec.LOCATION, TypedBinWrite::new);
    }

    /** {@link Cart.Line#seen()}, under key {@code seen}. */
    public TypedBinWrite<W, HllSketch> seen() {
        return part(Cart_LineCodec.SEEN, TypedBinWrite::new);
    }

    /** {@link Cart.Line#raw()}, under key {@code raw}. */
    public TypedBinWrite<W, byte[]> raw() {
        return part(Cart_LineCodec.RAW, TypedBinWrite::new);
    }
}
