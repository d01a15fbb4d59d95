package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Address} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AddressBin<T> extends TypedBin<T, Address> {
    /** {@link Address#street()}, under key {@code street}. */
    public final StringBin<T> street;

    /** {@link Address#city()}, under key {@code city}. */
    public final StringBin<T> city;

    /** A value of a record. */
    public AddressBin(Location<Address> location) {
        super(location);
        this.street = new StringBin<>(location.inside(AddressCodec.STREET));
        this.city = new StringBin<>(location.inside(AddressCodec.CITY));
    }
}
