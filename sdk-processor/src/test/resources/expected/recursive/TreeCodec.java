package shop;

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
}
