package shop;

import io.aerotype.query.MapBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Codecs;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Location} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class LocationBin<T> extends TypedBin<T, Location> {
    /** {@link Location#location()}, under key {@code location}. */
    public final StringBin<T> location;

    /** {@link Location#parts()}, under key {@code parts}. */
    public final MapBin<T, Map<String, Location.Part>, String, Location.Part, Location_PartBin<T>> parts;

    /** A value of a record. */
    public LocationBin(io.aerotype.query.Location<Location> location) {
        super(location);
        this.location = new StringBin<>(location.inside(LocationCodec.LOCATION));
        this.parts = new MapBin<>(location.inside(LocationCodec.PARTS), Codecs.TEXT,
                Codecs.embedded(Location_PartCodec.INSTANCE), Location_PartBin::new);
    }
}
