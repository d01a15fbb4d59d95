package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
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

    /** Stored in a bin. */
    public LibraryPlaceBin(Component<Place> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public LibraryPlaceBin(Location around, Component<Place> component) {
        super(around, component);
        this.city = new StringBin<>(location(), LibraryPlaceCodec.CITY);
        this.zip = new IntegerBin<>(location(), LibraryPlaceCodec.ZIP);
    }
}
