package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Address}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AddressWrite<W> extends TypedBinWrite<W, Address> {
    /** Stored in a bin. */
    public AddressWrite(OperationSink<W> sink, Component<Address> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public AddressWrite(OperationSink<W> sink, Location around, Component<Address> component) {
        super(sink, around, component);
    }

    /** {@link Address#street()}, under key {@code street}. */
    public TypedBinWrite<W, String> street() {
        return new TypedBinWrite<>(sink(), location(), AddressCodec.STREET);
    }

    /** {@link Address#city()}, under key {@code city}. */
    public TypedBinWrite<W, String> city() {
        return new TypedBinWrite<>(sink(), location(), AddressCodec.CITY);
    }
}
