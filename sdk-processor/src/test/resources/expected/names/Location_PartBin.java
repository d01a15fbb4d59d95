package shop;

import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Location.Part} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Location_PartBin<T> extends TypedBin<T, Location.Part> {
    /** {@link Location.Part#to()}, under key {@code to}. */
    public final StringBin<T> to;

    /** {@link Location.Part#at()}, under key {@code at}. */
    public final StringBin<T> at;

    /** A value of a record. */
    public Location_PartBin(io.aerotype.query.Location<Location.Part> location) {
        super(location);
        this.to = new StringBin<>(location.inside(Location_PartCodec.TO));
        this.at = new StringBin<>(location.inside(Location_PartCodec.AT));
    }
}
