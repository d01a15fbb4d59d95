package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Cart.Line} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_LineCodec implements ComponentsCodec<Cart.Line> {
    /** The codec; it has no state. */
    public static final Cart_LineCodec INSTANCE = new Cart_LineCodec();

    static final Component<String> CODE = Component.of("code", Codecs.TEXT);
    static final Component<Integer> COUNT = Component.of("count", Codecs.INT32);
    static final Component<Double> PRICE = Component.of("price", Codecs.FLOAT64);
    static final Component<GeoPoint> LOCATION = Component.of("location", Codecs.GEO_POINT);
    static final Component<HllSketch> SEEN = Component.of("seen", Codecs.HLL);
    static final Component<byte[]> RAW = Component.of("raw", Codecs.BYTES);

    private static final List<Component<?>> COMPONENTS = List.of(CODE, COUNT, PRICE, LOCATION, SEEN,
            RAW);

    private Cart_LineCodec() {}

    @Override
    public Class<Cart.Line> type() {
        return Cart.Line.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Cart.Line read(BinReader bins) {
        return new Cart.Line(
                bins.getString(CODE),
                bins.getInt(COUNT),
                bins.getDouble(PRICE),
                bins.get(LOCATION),
                bins.get(SEEN),
                bins.get(RAW));
    }

    @Override
    public void write(Cart.Line line, BinWriter bins) {
        bins.put(CODE, line.code());
        bins.put(COUNT, line.count());
        bins.put(LOCATION, line.location());
        bins.put(PRICE, line.price());
        bins.put(RAW, line.raw());
        bins.put(SEEN, line.seen());
    }
}
