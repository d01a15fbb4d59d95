package shop;

import io.aerotype.query.BooleanBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Point} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class PointBin<T> extends TypedBin<T, Point> {
    /** {@link Point#x()}, under key {@code z}. */
    public final IntegerBin<T> x;

    /** {@link Point#y()}, under key {@code a}. */
    public final DoubleBin<T> y;

    /** {@link Point#label()}, under key {@code label}. */
    public final StringBin<T> label;

    /** {@link Point#raw()}, under key {@code raw}. */
    public final TypedBin<T, byte[]> raw;

    /** {@link Point#visible()}, under key {@code visible}. */
    public final BooleanBin<T> visible;

    /** {@link Point#notes()}, under key {@code notes}. */
    public final ListBin<T, List<String>, String> notes;

    /** {@link Point#seen()}, under key {@code seen}. */
    public final ListBin<T, Set<Long>, Long> seen;

    /** {@link Point#votes()}, under key {@code votes}. */
    public final MapBin<T, String, Integer> votes;

    /** {@link Point#color()}, under key {@code color}. */
    public final TypedBin<T, Sample.Color> color;

    /** {@link Point#at()}, under key {@code at}. */
    public final OrderedBin<T, Instant> at;

    /** Stored in a bin. */
    public PointBin(Component<Point> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public PointBin(Location around, Component<Point> component) {
        super(around, component);
        this.x = new IntegerBin<>(location(), PointCodec.X);
        this.y = new DoubleBin<>(location(), PointCodec.Y);
        this.label = new StringBin<>(location(), PointCodec.LABEL);
        this.raw = new TypedBin<>(location(), PointCodec.RAW);
        this.visible = new BooleanBin<>(location(), PointCodec.VISIBLE);
        this.notes = new ListBin<>(location(), PointCodec.NOTES, Codecs.TEXT);
        this.seen = new ListBin<>(location(), PointCodec.SEEN, Codecs.INT64);
        this.votes = new MapBin<>(location(), PointCodec.VOTES, Codecs.TEXT);
        this.color = new TypedBin<>(location(), PointCodec.COLOR);
        this.at = new OrderedBin<>(location(), PointCodec.AT);
    }
}
