package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Component.Location}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_LocationWrite<W> extends TypedBinWrite<W, Component.Location> {
    /** A value of the record being written. */
    public Component_LocationWrite(OperationSink<W> sink, Location<Component.Location> location) {
        super(sink, location);
    }

    /** {@link Component.Location#location()}, under key {@code location}. */
    public TypedBinWrite<W, String> location() {
        return part(Component_LocationCodec.LOCATION, TypedBinWrite::new);
    }

    /** {@link Component.Location#part()}, under key {@code part}. */
    public IntegerWrite<W, Integer> part() {
        return part(Component_LocationCodec.PART, IntegerWrite::new);
    }

    /** {@link Component.Location#sink()}, under key {@code sink}. */
    public TypedBinWrite<W, String> sink() {
        return part(Component_LocationCodec.SINK, TypedBinWrite::new);
    }

    /** {@link Component.Location#component()}, under key {@code component}. */
    public TypedBinWrite<W, String> component() {
        return part(Component_LocationCodec.COMPONENT, TypedBinWrite::new);
    }

    /** {@link Component.Location#codecs()}, under key {@code codecs}. */
    public Component_CodecsWrite<W> codecs() {
        return part(Component_LocationCodec.CODECS, Component_CodecsWrite::new);
    }
}
