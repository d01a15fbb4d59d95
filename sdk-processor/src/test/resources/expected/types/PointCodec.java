package shop;

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
}
