package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Profile}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class ProfileWrite<W> extends TypedBinWrite<W, Profile> {
    /** A value of the record being written. */
    public ProfileWrite(OperationSink<W> sink, Location<Profile> location) {
        super(sink, location);
    }

    /** {@link Profile#name()}, under key {@code name}. */
    public TypedBinWrite<W, String> name() {
        return part(ProfileCodec.NAME, TypedBinWrite::new);
    }

    /** {@link Profile#age()}, under key {@code age}. */
    public IntegerWrite<W, Integer> age() {
        return part(ProfileCodec.AGE, IntegerWrite::new);
    }
}
