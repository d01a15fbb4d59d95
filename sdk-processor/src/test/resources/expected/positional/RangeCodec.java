package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Range} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class RangeCodec implements ComponentsCodec<Range> {
    /** The codec; it has no state. */
    public static final RangeCodec INSTANCE = new RangeCodec();

    static final Component<Integer> TO = Component.at(1, "to", Codecs.INT32);
    static final Component<Integer> FROM = Component.at(0, "from", Codecs.INT32);
    static final Component<String> LABEL = Component.at(2, "label", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(TO, FROM, LABEL);

    private RangeCodec() {}

    @Override
    public Class<Range> type() {
        return Range.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Range read(BinReader bins) {
        return new Range(
                bins.getInt(TO),
                bins.getInt(FROM),
                bins.find(LABEL));
    }

    @Override
    public void write(Range range, BinWriter bins) {
        bins.put(FROM, range.from());
        bins.put(TO, range.to());
        bins.put(LABEL, range.label());
    }
}
