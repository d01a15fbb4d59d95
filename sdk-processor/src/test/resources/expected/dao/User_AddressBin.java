package shop;

import io.aerotype.query.Location;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import java.time.Instant;
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

    /** {@link User.Address#since()}, under key {@code since}. */
    public final OrderedBin<T, Instant> since;

    /** A value of a record. */
    public User_AddressBin(Location<User.Address> location) {
        super(location);
        this.city = new StringBin<>(location.inside(User_AddressCodec.CITY));
        this.since = new OrderedBin<>(location.inside(User_AddressCodec.SINCE));
    }
}
