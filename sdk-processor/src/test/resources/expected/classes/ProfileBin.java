package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Profile} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class ProfileBin<T> extends TypedBin<T, Profile> {
    /** {@link Profile#name()}, under key {@code name}. */
    public final StringBin<T> name;

    /** {@link Profile#age()}, under key {@code age}. */
    public final IntegerBin<T> age;

    /** A value of a record. */
    public ProfileBin(Location<Profile> location) {
        super(location);
        this.name = new StringBin<>(location.inside(ProfileCodec.NAME));
        this.age = new IntegerBin<>(location.inside(ProfileCodec.AGE));
    }
}
