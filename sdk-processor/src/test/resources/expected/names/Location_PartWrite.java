package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Location.Part}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Location_PartWrite<W> extends TypedBinWrite<W, Location.Part> {
    /** A value of the record being written. */
    public Location_PartWrite(OperationSink<W> sink,
            io.aerotype.query.Location<Location.Part> location) {
        super(sink, location);
    }

    /** {@link Location.Part#to()}, under key {@code to}. */
    public TypedBinWrite<W, String> to() {
        return part(Location_PartCodec.TO, TypedBinWrite::new);
    }

    /** {@link Location.Part#at()}, under key {@code at}. */
    public TypedBinWrite<W, String> at() {
        return part(Location_PartCodec.AT, TypedBinWrite::new);
    }
}
