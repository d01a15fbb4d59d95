package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Component.Location} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_LocationCodec implements ComponentsCodec<Component.Location> {
    /** The codec; it has no state. */
    public static final Component_LocationCodec INSTANCE = new Component_LocationCodec();

    static final io.aerotype.spi.Component<String> LOCATION = io.aerotype.spi.Component.of("location", Codecs.TEXT);
    static final io.aerotype.spi.Component<Integer> PART = io.aerotype.spi.Component.of("part", Codecs.INT32);
    static final io.aerotype.spi.Component<String> SINK = io.aerotype.spi.Component.of("sink", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> COMPONENT = io.aerotype.spi.Component.of("component", Codecs.TEXT);
    static final io.aerotype.spi.Component<Component.Codecs> CODECS = io.aerotype.spi.Component.of("codecs", Codecs.embedded(Component_CodecsCodec.INSTANCE));

    private static final List<io.aerotype.spi.Component<?>> COMPONENTS = List.of(LOCATION, PART,
            SINK, COMPONENT, CODECS);

    private Component_LocationCodec() {}

    @Override
    public Class<Component.Location> type() {
        return Component.Location.class;
    }

    @Override
    public List<io.aerotype.spi.Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Component.Location read(BinReader bins) {
        return new Component.Location(
                bins.getString(LOCATION),
                bins.getInt(PART),
                bins.getString(SINK),
                bins.getString(COMPONENT),
                bins.get(CODECS));
    }

    @Override
    public void write(Component.Location location, BinWriter bins) {
        bins.put(CODECS, location.codecs());
        bins.put(COMPONENT, location.component());
        bins.put(LOCATION, location.location());
        bins.put(PART, location.part());
        bins.put(SINK, location.sink());
    }
}
