package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Bag.Optional_}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Bag_Optional_Write<W> extends TypedBinWrite<W, Bag.Optional_> {
    /** Stored in a bin. */
    public Bag_Optional_Write(OperationSink<W> sink, Component<Bag.Optional_> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public Bag_Optional_Write(OperationSink<W> sink, Location around,
            Component<Bag.Optional_> component) {
        super(sink, around, component);
    }

    /** {@link Bag.Optional_#name()}, under key {@code name}. */
    public TypedBinWrite<W, String> name() {
        return new TypedBinWrite<>(sink(), location(), Bag_Optional_Codec.NAME);
    }
}
