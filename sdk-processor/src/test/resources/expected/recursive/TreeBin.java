package shop;

import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Codecs;
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
    public final ListBin<T, List<Tree>, Tree, TreeBin<T>> more;

    /** A value of a record. */
    public TreeBin(Location<Tree> location) {
        super(location);
        this.label = new StringBin<>(location.inside(TreeCodec.LABEL));
        this.left = new TypedBin<>(location.inside(TreeCodec.LEFT));
        this.right = new TypedBin<>(location.inside(TreeCodec.RIGHT));
        this.more = new ListBin<>(location.inside(TreeCodec.MORE),
                Codecs.embedded(TreeCodec.INSTANCE), TreeBin::new);
    }
}
