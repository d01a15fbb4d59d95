package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Codecs;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Tree}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TreeWrite<W> extends TypedBinWrite<W, Tree> {
    /** A value of the record being written. */
    public TreeWrite(OperationSink<W> sink, Location<Tree> location) {
        super(sink, location);
    }

    /** {@link Tree#label()}, under key {@code label}. */
    public TypedBinWrite<W, String> label() {
        return part(TreeCodec.LABEL, TypedBinWrite::new);
    }

    /** {@link Tree#left()}, under key {@code left}. */
    public TreeWrite<W> left() {
        return part(TreeCodec.LEFT, TreeWrite::new);
    }

    /** {@link Tree#right()}, under key {@code right}. */
    public TreeWrite<W> right() {
        return part(TreeCodec.RIGHT, TreeWrite::new);
    }

    /** {@link Tree#more()}, under key {@code more}. */
    public ListWrite<W, List<Tree>, Tree, TreeWrite<W>> more() {
        return part(TreeCodec.MORE, (to, at) -> new ListWrite<>(to, at,
                Codecs.embedded(TreeCodec.INSTANCE), TreeWrite::new));
    }
}
