package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Tree}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TreeWrite<W> extends TypedBinWrite<W, Tree> {
    /** Stored in a bin. */
    public TreeWrite(OperationSink<W> sink, Component<Tree> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public TreeWrite(OperationSink<W> sink, Location around, Component<Tree> component) {
        super(sink, around, component);
    }

    /** {@link Tree#label()}, under key {@code label}. */
    public TypedBinWrite<W, String> label() {
        return new TypedBinWrite<>(sink(), location(), TreeCodec.LABEL);
    }

    /** {@link Tree#left()}, under key {@code left}. */
    public TreeWrite<W> left() {
        return new TreeWrite<>(sink(), location(), TreeCodec.LEFT);
    }

    /** {@link Tree#right()}, under key {@code right}. */
    public TreeWrite<W> right() {
        return new TreeWrite<>(sink(), location(), TreeCodec.RIGHT);
    }

    /** {@link Tree#more()}, under key {@code more}. */
    public ListWrite<W, Tree> more() {
        return new ListWrite<>(sink(), location(), TreeCodec.MORE, Codecs.embedded(TreeCodec.INSTANCE));
    }
}
