package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Turns {@link Location} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class LocationCodec implements ComponentsCodec<Location> {
    /** The codec; it has no state. */
    public static final LocationCodec INSTANCE = new LocationCodec();

    static final Component<String> LOCATION = Component.of("location", Codecs.TEXT);
    static final Component<Map<String, Location.Part>> PARTS = Component.of("parts", Codecs.mapOf(Codecs.TEXT, Codecs.embedded(Location_PartCodec.INSTANCE)));

    private static final List<Component<?>> COMPONENTS = List.of(LOCATION, PARTS);

    private LocationCodec() {}

    @Override
    public Class<Location> type() {
        return Location.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Location read(BinReader bins) {
        return new Location(
                bins.getString(LOCATION),
                bins.get(PARTS));
    }

    @Override
    public void write(Location location, BinWriter bins) {
        bins.put(LOCATION, location.location());
        bins.put(PARTS, location.parts());
    }
}
