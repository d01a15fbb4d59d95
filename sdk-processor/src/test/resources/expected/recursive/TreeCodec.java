package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Tree} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TreeCodec implements ComponentsCodec<Tree> {
    /** The codec; it has no state. */
    public static final TreeCodec INSTANCE = new TreeCodec();

    static final Component<String> LABEL = Component.of("label", Codecs.TEXT);
    static final Component<Tree> LEFT = Component.of("left", Codecs.embedded(TreeCodec.INSTANCE));
    static final Component<Tree> RIGHT = Component.of("right", Codecs.embedded(TreeCodec.INSTANCE));
    static final Component<List<Tree>> MORE = Component.of("more", Codecs.listOf(Codecs.embedded(TreeCodec.INSTANCE)));

    private static final List<Component<?>> COMPONENTS = List.of(LABEL, LEFT, RIGHT, MORE);

    private TreeCodec() {}

    @Override
    public Class<Tree> type() {
        return Tree.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Tree read(BinReader bins) {
        return new Tree(
                bins.getString(LABEL),
                bins.find(LEFT),
                bins.find(RIGHT),
                bins.get(MORE));
    }

    @Override
    public void write(Tree tree, BinWriter bins) {
        bins.put(LABEL, tree.label());
        bins.put(LEFT, tree.left());
        bins.put(MORE, tree.more());
        bins.put(RIGHT, tree.right());
    }

    /**
     * An embedded {@link Tree} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Tree> {
        /** {@link Tree#label()}, under key {@code label}. */
        public final StringBin<T> label;

        /** {@link Tree#left()}, under key {@code left}. */
        public final TypedBin<T, Tree> left;

        /** {@link Tree#right()}, under key {@code right}. */
        public final TypedBin<T, Tree> right;

        /** {@link Tree#more()}, under key {@code more}. */
        public final ListBin<T, List<Tree>, Tree, Bin<T>> more;

        /** A value of a record. */
        public Bin(Location<Tree> location) {
            super(location);
            this.label = new StringBin<>(location.inside(TreeCodec.LABEL));
            this.left = new TypedBin<>(location.inside(TreeCodec.LEFT));
            this.right = new TypedBin<>(location.inside(TreeCodec.RIGHT));
            this.more = new ListBin<>(location.inside(TreeCodec.MORE),
                    Codecs.embedded(TreeCodec.INSTANCE), Bin::new);
        }
    }

    /**
     * Writes an embedded {@link Tree}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Tree> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Tree> location) {
            super(sink, location);
        }

        /** {@link Tree#label()}, under key {@code label}. */
        public TypedBinWrite<W, String> label() {
            return part(TreeCodec.LABEL, TypedBinWrite::new);
        }

        /** {@link Tree#left()}, under key {@code left}. */
        public Write<W> left() {
            return part(TreeCodec.LEFT, Write::new);
        }

        /** {@link Tree#right()}, under key {@code right}. */
        public Write<W> right() {
            return part(TreeCodec.RIGHT, Write::new);
        }

        /** {@link Tree#more()}, under key {@code more}. */
        public ListWrite<W, List<Tree>, Tree, Write<W>> more() {
            return part(TreeCodec.MORE, (to, at) -> new ListWrite<>(to, at,
                    Codecs.embedded(TreeCodec.INSTANCE), Write::new));
        }
    }
}
