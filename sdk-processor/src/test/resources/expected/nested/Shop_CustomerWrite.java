package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Shop.Customer}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_CustomerWrite<W> extends TypedBinWrite<W, Shop.Customer> {
    /** Stored in a bin. */
    public Shop_CustomerWrite(OperationSink<W> sink, Component<Shop.Customer> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public Shop_CustomerWrite(OperationSink<W> sink, Location around,
            Component<Shop.Customer> component) {
        super(sink, around, component);
    }

    /** {@link Shop.Customer#name()}, under key {@code name}. */
    public TypedBinWrite<W, String> name() {
        return new TypedBinWrite<>(sink(), location(), Shop_CustomerCodec.NAME);
    }
}
