package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
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

    /** Stored in a bin. */
    public AddressBin(Component<Address> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public AddressBin(Location around, Component<Address> component) {
        super(around, component);
        this.street = new StringBin<>(location(), AddressCodec.STREET);
        this.city = new StringBin<>(location(), AddressCodec.CITY);
    }
}
