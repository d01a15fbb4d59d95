package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Location.Part} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Location_PartCodec implements ComponentsCodec<Location.Part> {
    /** The codec; it has no state. */
    public static final Location_PartCodec INSTANCE = new Location_PartCodec();

    static final Component<String> TO = Component.of("to", Codecs.TEXT);
    static final Component<String> AT = Component.of("at", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(TO, AT);

    private Location_PartCodec() {}

    @Override
    public Class<Location.Part> type() {
        return Location.Part.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Location.Part read(BinReader bins) {
        return new Location.Part(
                bins.getString(TO),
                bins.getString(AT));
    }

    @Override
    public void write(Location.Part part, BinWriter bins) {
        bins.put(AT, part.at());
        bins.put(TO, part.to());
    }
}
