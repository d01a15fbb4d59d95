package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapWrite;
import io.aerotype.query.SetWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Codecs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Point}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class PointWrite<W> extends TypedBinWrite<W, Point> {
    /** A value of the record being written. */
    public PointWrite(OperationSink<W> sink, Location<Point> location) {
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
        return part(PointCodec.VOTES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT, Codecs.INT32,
                IntegerWrite::new));
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
