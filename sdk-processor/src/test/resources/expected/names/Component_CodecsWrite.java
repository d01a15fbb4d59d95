package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Component.Codecs}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_CodecsWrite<W> extends TypedBinWrite<W, Component.Codecs> {
    /** A value of the record being written. */
    public Component_CodecsWrite(OperationSink<W> sink, Location<Component.Codecs> location) {
        super(sink, location);
    }

    /** {@link Component.Codecs#value()}, under key {@code value}. */
    public TypedBinWrite<W, String> value() {
        return part(Component_CodecsCodec.VALUE, TypedBinWrite::new);
    }

    /** {@link Component.Codecs#bins()}, under key {@code bins}. */
    public TypedBinWrite<W, String> bins() {
        return part(Component_CodecsCodec.BINS, TypedBinWrite::new);
    }
}
