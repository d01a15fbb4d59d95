package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Component.Codecs} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_CodecsCodec implements ComponentsCodec<Component.Codecs> {
    /** The codec; it has no state. */
    public static final Component_CodecsCodec INSTANCE = new Component_CodecsCodec();

    static final io.aerotype.spi.Component<String> VALUE = io.aerotype.spi.Component.of("value", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> BINS = io.aerotype.spi.Component.of("bins", Codecs.TEXT);

    private static final List<io.aerotype.spi.Component<?>> COMPONENTS = List.of(VALUE, BINS);

    private Component_CodecsCodec() {}

    @Override
    public Class<Component.Codecs> type() {
        return Component.Codecs.class;
    }

    @Override
    public List<io.aerotype.spi.Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Component.Codecs read(BinReader bins) {
        return new Component.Codecs(
                bins.getString(VALUE),
                bins.getString(BINS));
    }

    @Override
    public void write(Component.Codecs codecs, BinWriter bins) {
        bins.put(BINS, codecs.bins());
        bins.put(VALUE, codecs.value());
    }
}
