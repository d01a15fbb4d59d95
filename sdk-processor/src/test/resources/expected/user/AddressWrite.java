package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Address}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AddressWrite<W> extends TypedBinWrite<W, Address> {
    /** A value of the record being written. */
    public AddressWrite(OperationSink<W> sink, Location<Address> location) {
        super(sink, location);
    }

    /** {@link Address#street()}, under key {@code street}. */
    public TypedBinWrite<W, String> street() {
        return part(AddressCodec.STREET, TypedBinWrite::new);
    }

    /** {@link Address#city()}, under key {@code city}. */
    public TypedBinWrite<W, String> city() {
        return part(AddressCodec.CITY, TypedBinWrite::new);
    }
}
