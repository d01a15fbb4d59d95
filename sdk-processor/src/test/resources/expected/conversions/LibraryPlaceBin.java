package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Place} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class LibraryPlaceBin<T> extends TypedBin<T, Place> {
    /** {@link Place#getCity()}, under key {@code city}. */
    public final StringBin<T> city;

    /** {@link Place#zip()}, under key {@code z}. */
    public final IntegerBin<T> zip;

    /** A value of a record. */
    public LibraryPlaceBin(Location<Place> location) {
        super(location);
        this.city = new StringBin<>(location.inside(LibraryPlaceCodec.CITY));
        this.zip = new IntegerBin<>(location.inside(LibraryPlaceCodec.ZIP));
    }
}
