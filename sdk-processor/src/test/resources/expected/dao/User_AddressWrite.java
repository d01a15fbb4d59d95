package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link User.Address}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_AddressWrite<W> extends TypedBinWrite<W, User.Address> {
    /** Stored in a bin. */
    public User_AddressWrite(OperationSink<W> sink, Component<User.Address> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public User_AddressWrite(OperationSink<W> sink, Location around,
            Component<User.Address> component) {
        super(sink, around, component);
    }

    /** {@link User.Address#city()}, under key {@code city}. */
    public TypedBinWrite<W, String> city() {
        return new TypedBinWrite<>(sink(), location(), User_AddressCodec.CITY);
    }

    /** {@link User.Address#since()}, under key {@code since}. */
    public TypedBinWrite<W, Instant> since() {
        return new TypedBinWrite<>(sink(), location(), User_AddressCodec.SINCE);
    }
}
