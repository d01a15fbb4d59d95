package shop;

import io.aerotype.operation.OperationSink;
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
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Range} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class RangeCodec implements ComponentsCodec<Range> {
    /** The codec; it has no state. */
    public static final RangeCodec INSTANCE = new RangeCodec();

    static final Component<Integer> TO = Component.at(1, "to", Codecs.INT32);
    static final Component<Integer> FROM = Component.at(0, "from", Codecs.INT32);
    static final Component<String> LABEL = Component.at(2, "label", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(TO, FROM, LABEL);

    private RangeCodec() {}

    @Override
    public Class<Range> type() {
        return Range.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Range read(BinReader bins) {
        return new Range(
                bins.getInt(TO),
                bins.getInt(FROM),
                bins.find(LABEL));
    }

    @Override
    public void write(Range range, BinWriter bins) {
        bins.put(FROM, range.from());
        bins.put(TO, range.to());
        bins.put(LABEL, range.label());
    }

    /**
     * An embedded {@link Range} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Range> {
        /** {@link Range#to()}, under key {@code to}. */
        public final IntegerBin<T> to;

        /** {@link Range#from()}, under key {@code from}. */
        public final IntegerBin<T> from;

        /** {@link Range#label()}, under key {@code label}. */
        public final StringBin<T> label;

        /** A value of a record. */
        public Bin(Location<Range> location) {
            super(location);
            this.to = new IntegerBin<>(location.inside(RangeCodec.TO));
            this.from = new IntegerBin<>(location.inside(RangeCodec.FROM));
            this.label = new StringBin<>(location.inside(RangeCodec.LABEL));
        }
    }

    /**
     * Writes an embedded {@link Range}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Range> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Range> location) {
            super(sink, location);
        }

        /** {@link Range#to()}, under key {@code to}. */
        public IntegerWrite<W, Integer> to() {
            return part(RangeCodec.TO, IntegerWrite::new);
        }

        /** {@link Range#from()}, under key {@code from}. */
        public IntegerWrite<W, Integer> from() {
            return part(RangeCodec.FROM, IntegerWrite::new);
        }

        /** {@link Range#label()}, under key {@code label}. */
        public TypedBinWrite<W, String> label() {
            return part(RangeCodec.LABEL, TypedBinWrite::new);
        }
    }
}
