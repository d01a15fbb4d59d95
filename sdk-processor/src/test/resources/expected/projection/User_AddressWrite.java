package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link User.Address}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_AddressWrite<W> extends TypedBinWrite<W, User.Address> {
    /** A value of the record being written. */
    public User_AddressWrite(OperationSink<W> sink, Location<User.Address> location) {
        super(sink, location);
    }

    /** {@link User.Address#city()}, under key {@code city}. */
    public TypedBinWrite<W, String> city() {
        return part(User_AddressCodec.CITY, TypedBinWrite::new);
    }
}
