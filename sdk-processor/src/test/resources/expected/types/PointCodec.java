package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.BooleanBin;
import io.aerotype.query.BytesBin;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.SetWrite;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import io.aerotype.spi.TimeCodecs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Turns {@link Point} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class PointCodec implements ComponentsCodec<Point> {
    /** The codec; it has no state. */
    public static final PointCodec INSTANCE = new PointCodec();

    static final Component<Integer> X = Component.of("x", "z", Codecs.INT32);
    static final Component<Double> Y = Component.of("y", "a", Codecs.FLOAT64);
    static final Component<String> LABEL = Component.of("label", Codecs.TEXT);
    static final Component<byte[]> RAW = Component.of("raw", Codecs.BYTES);
    static final Component<Boolean> VISIBLE = Component.of("visible", Codecs.BOOLEAN);
    static final Component<List<String>> NOTES = Component.of("notes", Codecs.listOf(Codecs.TEXT));
    static final Component<Set<Long>> SEEN = Component.of("seen", Codecs.setOf(Codecs.INT64));
    static final Component<Map<String, Integer>> VOTES = Component.of("votes", Codecs.mapOf(Codecs.TEXT, Codecs.INT32));
    static final Component<Sample.Color> COLOR = Component.of("color", Codecs.enumOf(Sample.Color.class, Sample.Color.values()));
    static final Component<Instant> AT = Component.of("at", TimeCodecs.INSTANT);

    private static final List<Component<?>> COMPONENTS = List.of(X, Y, LABEL, RAW, VISIBLE, NOTES,
            SEEN, VOTES, COLOR, AT);

    private PointCodec() {}

    @Override
    public Class<Point> type() {
        return Point.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Point read(BinReader bins) {
        return new Point(
                bins.getInt(X),
                bins.getDouble(Y),
                bins.getString(LABEL),
                bins.get(RAW),
                bins.getBoolean(VISIBLE),
                bins.get(NOTES),
                bins.get(SEEN),
                bins.get(VOTES),
                bins.get(COLOR),
                bins.get(AT));
    }

    @Override
    public void write(Point point, BinWriter bins) {
        bins.put(Y, point.y());
        bins.put(AT, point.at());
        bins.put(COLOR, point.color());
        bins.put(LABEL, point.label());
        bins.put(NOTES, point.notes());
        bins.put(RAW, point.raw());
        bins.put(SEEN, point.seen());
        bins.put(VISIBLE, point.visible());
        bins.put(VOTES, point.votes());
        bins.put(X, point.x());
    }

    /**
     * An embedded {@link Point} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Point> {
        /** {@link Point#x()}, under key {@code z}. */
        public final IntegerBin<T> x;

        /** {@link Point#y()}, under key {@code a}. */
        public final DoubleBin<T> y;

        /** {@link Point#label()}, under key {@code label}. */
        public final StringBin<T> label;

        /** {@link Point#raw()}, under key {@code raw}. */
        public final BytesBin<T, byte[]> raw;

        /** {@link Point#visible()}, under key {@code visible}. */
        public final BooleanBin<T> visible;

        /** {@link Point#notes()}, under key {@code notes}. */
        public final ListBin<T, List<String>, String, StringBin<T>> notes;

        /** {@link Point#seen()}, under key {@code seen}. */
        public final CollectionBin<T, Set<Long>, Long> seen;

        /** {@link Point#votes()}, under key {@code votes}. */
        public final MapBin<T, Map<String, Integer>, String, Integer, IntegerBin<T>> votes;

        /** {@link Point#color()}, under key {@code color}. */
        public final TypedBin<T, Sample.Color> color;

        /** {@link Point#at()}, under key {@code at}. */
        public final OrderedBin<T, Instant> at;

        /** A value of a record. */
        public Bin(Location<Point> location) {
            super(location);
            this.x = new IntegerBin<>(location.inside(PointCodec.X));
            this.y = new DoubleBin<>(location.inside(PointCodec.Y));
            this.label = new StringBin<>(location.inside(PointCodec.LABEL));
            this.raw = new BytesBin<>(location.inside(PointCodec.RAW));
            this.visible = new BooleanBin<>(location.inside(PointCodec.VISIBLE));
            this.notes = new ListBin<>(location.inside(PointCodec.NOTES), Codecs.TEXT,
                    StringBin::new);
            this.seen = new CollectionBin<>(location.inside(PointCodec.SEEN), Codecs.INT64);
            this.votes = new MapBin<>(location.inside(PointCodec.VOTES), Codecs.TEXT, Codecs.INT32,
                    IntegerBin::new);
            this.color = new TypedBin<>(location.inside(PointCodec.COLOR));
            this.at = new OrderedBin<>(location.inside(PointCodec.AT));
        }
    }

    /**
     * Writes an embedded {@link Point}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Point> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Point> location) {
            super(sink, location);
        }

        /** {@link Point#x()}, under key {@code z}. */
        public IntegerWrite<W, Integer> x() {
            return part(PointCodec.X, IntegerWrite::new);
        }

        /** {@link Point#y()}, under key {@code a}. */
        public DoubleWrite<W, Double> y() {
            return part(PointCodec.Y, DoubleWrite::new);
        }

        /** {@link Point#label()}, under key {@code label}. */
        public TypedBinWrite<W, String> label() {
            return part(PointCodec.LABEL, TypedBinWrite::new);
        }

        /** {@link Point#raw()}, under key {@code raw}. */
        public TypedBinWrite<W, byte[]> raw() {
            return part(PointCodec.RAW, TypedBinWrite::new);
        }

        /** {@link Point#visible()}, under key {@code visible}. */
        public TypedBinWrite<W, Boolean> visible() {
            return part(PointCodec.VISIBLE, TypedBinWrite::new);
        }

        /** {@link Point#notes()}, under key {@code notes}. */
        public ListWrite<W, List<String>, String, TypedBinWrite<W, String>> notes() {
            return part(PointCodec.NOTES, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link Point#seen()}, under key {@code seen}. */
        public SetWrite<W, Set<Long>, Long> seen() {
            return part(PointCodec.SEEN, (to, at) -> new SetWrite<>(to, at, Codecs.INT64));
        }

        /** {@link Point#votes()}, under key {@code votes}. */
        public MapWrite<W, Map<String, Integer>, String, Integer, IntegerWrite<W, Integer>> votes() {
            return part(PointCodec.VOTES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.INT32, IntegerWrite::new));
        }

        /** {@link Point#color()}, under key {@code color}. */
        public TypedBinWrite<W, Sample.Color> color() {
            return part(PointCodec.COLOR, TypedBinWrite::new);
        }

        /** {@link Point#at()}, under key {@code at}. */
        public TypedBinWrite<W, Instant> at() {
            return part(PointCodec.AT, TypedBinWrite::new);
        }
    }
}
