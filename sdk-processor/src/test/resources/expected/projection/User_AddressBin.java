package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link User.Address} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_AddressBin<T> extends TypedBin<T, User.Address> {
    /** {@link User.Address#city()}, under key {@code city}. */
    public final StringBin<T> city;

    /** Stored in a bin. */
    public User_AddressBin(Component<User.Address> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public User_AddressBin(Location around, Component<User.Address> component) {
        super(around, component);
        this.city = new StringBin<>(location(), User_AddressCodec.CITY);
    }
}
