package shop;

import io.aerotype.query.BooleanBin;
import io.aerotype.query.BytesBin;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Codecs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    public PointBin(Location<Point> location) {
        super(location);
        this.x = new IntegerBin<>(location.inside(PointCodec.X));
        this.y = new DoubleBin<>(location.inside(PointCodec.Y));
        this.label = new StringBin<>(location.inside(PointCodec.LABEL));
        this.raw = new BytesBin<>(location.inside(PointCodec.RAW));
        this.visible = new BooleanBin<>(location.inside(PointCodec.VISIBLE));
        this.notes = new ListBin<>(location.inside(PointCodec.NOTES), Codecs.TEXT, StringBin::new);
        this.seen = new CollectionBin<>(location.inside(PointCodec.SEEN), Codecs.INT64);
        this.votes = new MapBin<>(location.inside(PointCodec.VOTES), Codecs.TEXT, Codecs.INT32,
                IntegerBin::new);
        this.color = new TypedBin<>(location.inside(PointCodec.COLOR));
        this.at = new OrderedBin<>(location.inside(PointCodec.AT));
    }
}
