package shop;

import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Tree} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TreeBin<T> extends TypedBin<T, Tree> {
    /** {@link Tree#label()}, under key {@code label}. */
    public final StringBin<T> label;

    /** {@link Tree#left()}, under key {@code left}. */
    public final TypedBin<T, Tree> left;

    /** {@link Tree#right()}, under key {@code right}. */
    public final TypedBin<T, Tree> right;

    /** {@link Tree#more()}, under key {@code more}. */
    public final ListBin<T, List<Tree>, Tree> more;

    /** Stored in a bin. */
    public TreeBin(Component<Tree> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public TreeBin(Location around, Component<Tree> component) {
        super(around, component);
        this.label = new StringBin<>(location(), TreeCodec.LABEL);
        this.left = new TypedBin<>(location(), TreeCodec.LEFT);
        this.right = new TypedBin<>(location(), TreeCodec.RIGHT);
        this.more = new ListBin<>(location(), TreeCodec.MORE, Codecs.embedded(TreeCodec.INSTANCE));
    }
}
