package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.BytesBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.GeoBin;
import io.aerotype.query.HllBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
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

    /**
     * An embedded {@link Cart.Line} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Cart.Line> {
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
        public Bin(Location<Cart.Line> location) {
            super(location);
            this.code = new StringBin<>(location.inside(Cart_LineCodec.CODE));
            this.count = new IntegerBin<>(location.inside(Cart_LineCodec.COUNT));
            this.price = new DoubleBin<>(location.inside(Cart_LineCodec.PRICE));
            this.location = new GeoBin<>(location.inside(Cart_LineCodec.LOCATION));
            this.seen = new HllBin<>(location.inside(Cart_LineCodec.SEEN));
            this.raw = new BytesBin<>(location.inside(Cart_LineCodec.RAW));
        }
    }

    /**
     * Writes an embedded {@link Cart.Line}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Cart.Line> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Cart.Line> location) {
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
}
