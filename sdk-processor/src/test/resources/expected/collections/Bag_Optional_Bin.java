package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Bag.Optional_} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Bag_Optional_Bin<T> extends TypedBin<T, Bag.Optional_> {
    /** {@link Bag.Optional_#name()}, under key {@code name}. */
    public final StringBin<T> name;

    /** Stored in a bin. */
    public Bag_Optional_Bin(Component<Bag.Optional_> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public Bag_Optional_Bin(Location around, Component<Bag.Optional_> component) {
        super(around, component);
        this.name = new StringBin<>(location(), Bag_Optional_Codec.NAME);
    }
}
