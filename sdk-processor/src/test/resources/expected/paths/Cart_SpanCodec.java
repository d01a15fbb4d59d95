package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Cart.Span} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_SpanCodec implements ComponentsCodec<Cart.Span> {
    /** The codec; it has no state. */
    public static final Cart_SpanCodec INSTANCE = new Cart_SpanCodec();

    static final Component<Integer> FROM = Component.at(0, "from", Codecs.INT32);
    static final Component<Integer> TO = Component.at(1, "to", Codecs.INT32);

    private static final List<Component<?>> COMPONENTS = List.of(FROM, TO);

    private Cart_SpanCodec() {}

    @Override
    public Class<Cart.Span> type() {
        return Cart.Span.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Cart.Span read(BinReader bins) {
        return new Cart.Span(
                bins.getInt(FROM),
                bins.getInt(TO));
    }

    @Override
    public void write(Cart.Span span, BinWriter bins) {
        bins.put(FROM, span.from());
        bins.put(TO, span.to());
    }

    /**
     * An embedded {@link Cart.Span} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Cart.Span> {
        /** {@link Cart.Span#from()}, under key {@code from}. */
        public final IntegerBin<T> from;

        /** {@link Cart.Span#to()}, under key {@code to}. */
        public final IntegerBin<T> to;

        /** A value of a record. */
        public Bin(Location<Cart.Span> location) {
            super(location);
            this.from = new IntegerBin<>(location.inside(Cart_SpanCodec.FROM));
            this.to = new IntegerBin<>(location.inside(Cart_SpanCodec.TO));
        }
    }

    /**
     * Writes an embedded {@link Cart.Span}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Cart.Span> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Cart.Span> location) {
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
}
