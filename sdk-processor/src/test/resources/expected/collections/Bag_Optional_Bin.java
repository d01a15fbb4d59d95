package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
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

    /** A value of a record. */
    public Bag_Optional_Bin(Location<Bag.Optional_> location) {
        super(location);
        this.name = new StringBin<>(location.inside(Bag_Optional_Codec.NAME));
    }
}
