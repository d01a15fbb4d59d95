package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Shop.Customer} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_CustomerBin<T> extends TypedBin<T, Shop.Customer> {
    /** {@link Shop.Customer#name()}, under key {@code name}. */
    public final StringBin<T> name;

    /** A value of a record. */
    public Shop_CustomerBin(Location<Shop.Customer> location) {
        super(location);
        this.name = new StringBin<>(location.inside(Shop_CustomerCodec.NAME));
    }
}
