package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Shop.Customer}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_CustomerWrite<W> extends TypedBinWrite<W, Shop.Customer> {
    /** A value of the record being written. */
    public Shop_CustomerWrite(OperationSink<W> sink, Location<Shop.Customer> location) {
        super(sink, location);
    }

    /** {@link Shop.Customer#name()}, under key {@code name}. */
    public TypedBinWrite<W, String> name() {
        return part(Shop_CustomerCodec.NAME, TypedBinWrite::new);
    }
}
