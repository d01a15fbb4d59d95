package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Component} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ComponentCodec implements RecordCodec<Component> {
    /** The codec; it has no state. */
    public static final ComponentCodec INSTANCE = new ComponentCodec();

    static final io.aerotype.spi.Component<Component.Location> LOCATION = io.aerotype.spi.Component.of("location", Codecs.embedded(Component_LocationCodec.INSTANCE));
    static final io.aerotype.spi.Component<List<Component.Location>> LOCATIONS = io.aerotype.spi.Component.of("locations", Codecs.listOf(Codecs.embedded(Component_LocationCodec.INSTANCE)));
    static final io.aerotype.spi.Component<String> PART = io.aerotype.spi.Component.of("part", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> AT = io.aerotype.spi.Component.of("at", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> TO = io.aerotype.spi.Component.of("to", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> BINS = io.aerotype.spi.Component.of("bins", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> SINK = io.aerotype.spi.Component.of("sink", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> TARGET = io.aerotype.spi.Component.of("target", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> CODEC = io.aerotype.spi.Component.of("codec", Codecs.TEXT);

    private static final List<io.aerotype.spi.Component<?>> COMPONENTS = List.of(LOCATION,
            LOCATIONS, PART, AT, TO, BINS, SINK, TARGET, CODEC);

    private ComponentCodec() {}

    @Override
    public Class<Component> type() {
        return Component.class;
    }

    @Override
    public List<io.aerotype.spi.Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Component read(BinReader bins) {
        return new Component(
                bins.stringId(),
                bins.get(LOCATION),
                bins.get(LOCATIONS),
                bins.getString(PART),
                bins.getString(AT),
                bins.getString(TO),
                bins.getString(BINS),
                bins.getString(SINK),
                bins.getString(TARGET),
                bins.getString(CODEC));
    }

    @Override
    public void write(Component component, BinWriter bins) {
        bins.put(LOCATION, component.location());
        bins.put(LOCATIONS, component.locations());
        bins.put(PART, component.part());
        bins.put(AT, component.at());
        bins.put(TO, component.to());
        bins.put(BINS, component.bins());
        bins.put(SINK, component.sink());
        bins.put(TARGET, component.target());
        bins.put(CODEC, component.codec());
    }

    @Override
    public Value id(Component component) {
        return Value.get(component.id());
    }
}
