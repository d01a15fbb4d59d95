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
import io.aerotype.spi.Component;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Point}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class PointWrite<W> extends TypedBinWrite<W, Point> {
    /** Stored in a bin. */
    public PointWrite(OperationSink<W> sink, Component<Point> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public PointWrite(OperationSink<W> sink, Location around, Component<Point> component) {
        super(sink, around, component);
    }

    /** {@link Point#x()}, under key {@code z}. */
    public IntegerWrite<W, Integer> x() {
        return new IntegerWrite<>(sink(), location(), PointCodec.X);
    }

    /** {@link Point#y()}, under key {@code a}. */
    public DoubleWrite<W, Double> y() {
        return new DoubleWrite<>(sink(), location(), PointCodec.Y);
    }

    /** {@link Point#label()}, under key {@code label}. */
    public TypedBinWrite<W, String> label() {
        return new TypedBinWrite<>(sink(), location(), PointCodec.LABEL);
    }

    /** {@link Point#raw()}, under key {@code raw}. */
    public TypedBinWrite<W, byte[]> raw() {
        return new TypedBinWrite<>(sink(), location(), PointCodec.RAW);
    }

    /** {@link Point#visible()}, under key {@code visible}. */
    public TypedBinWrite<W, Boolean> visible() {
        return new TypedBinWrite<>(sink(), location(), PointCodec.VISIBLE);
    }

    /** {@link Point#notes()}, under key {@code notes}. */
    public ListWrite<W, String> notes() {
        return new ListWrite<>(sink(), location(), PointCodec.NOTES, Codecs.TEXT);
    }

    /** {@link Point#seen()}, under key {@code seen}. */
    public SetWrite<W, Long> seen() {
        return new SetWrite<>(sink(), location(), PointCodec.SEEN, Codecs.INT64);
    }

    /** {@link Point#votes()}, under key {@code votes}. */
    public MapWrite<W, String, Integer> votes() {
        return new MapWrite<>(sink(), location(), PointCodec.VOTES, Codecs.TEXT, Codecs.INT32);
    }

    /** {@link Point#color()}, under key {@code color}. */
    public TypedBinWrite<W, Sample.Color> color() {
        return new TypedBinWrite<>(sink(), location(), PointCodec.COLOR);
    }

    /** {@link Point#at()}, under key {@code at}. */
    public TypedBinWrite<W, Instant> at() {
        return new TypedBinWrite<>(sink(), location(), PointCodec.AT);
    }
}
