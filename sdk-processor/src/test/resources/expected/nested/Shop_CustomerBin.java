package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
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

    /** Stored in a bin. */
    public Shop_CustomerBin(Component<Shop.Customer> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public Shop_CustomerBin(Location around, Component<Shop.Customer> component) {
        super(around, component);
        this.name = new StringBin<>(location(), Shop_CustomerCodec.NAME);
    }
}
