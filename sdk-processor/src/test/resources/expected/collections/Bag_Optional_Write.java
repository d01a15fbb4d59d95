package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Bag.Optional_}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Bag_Optional_Write<W> extends TypedBinWrite<W, Bag.Optional_> {
    /** A value of the record being written. */
    public Bag_Optional_Write(OperationSink<W> sink, Location<Bag.Optional_> location) {
        super(sink, location);
    }

    /** {@link Bag.Optional_#name()}, under key {@code name}. */
    public TypedBinWrite<W, String> name() {
        return part(Bag_Optional_Codec.NAME, TypedBinWrite::new);
    }
}
