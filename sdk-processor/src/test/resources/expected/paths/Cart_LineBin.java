package shop;

import io.aerotype.query.BytesBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.GeoBin;
import io.aerotype.query.HllBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.value.GeoPoint;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Cart.Line} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_LineBin<T> extends TypedBin<T, Cart.Line> {
    /** {@link Cart.Line#code()}, under key {@code code}. */
    public final StringBin<T> code;

    /** {@link Cart.Line#count()}, under key {@code count}. */
    public final IntegerBin<T> count;

    /** {@link Cart.Line#price()}, under key {@code price}. */
    public final DoubleBin<T> price;

    /** {@link Cart.Line#location()}, under key {@code location}. */
    public final GeoBin<T, GeoPoint> location;

    /** {@link Cart.Line#seen()}, under key {@code seen}. */
    public final HllBin<T> seen;

    /** {@link Cart.Line#raw()}, under key {@code raw}. */
    public final BytesBin<T, byte[]> raw;

    /** A value of a record. */
    public Cart_LineBin(Location<Cart.Line> location) {
        super(location);
        this.code = new StringBin<>(location.inside(Cart_LineCodec.CODE));
        this.count = new IntegerBin<>(location.inside(Cart_LineCodec.COUNT));
        this.price = new DoubleBin<>(location.inside(Cart_LineCodec.PRICE));
        this.location = new GeoBin<>(location.inside(Cart_LineCodec.LOCATION));
        this.seen = new HllBin<>(location.inside(Cart_LineCodec.SEEN));
        this.raw = new BytesBin<>(location.inside(Cart_LineCodec.RAW));
    }
}
