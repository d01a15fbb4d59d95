package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.MapWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Codecs;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Location}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class LocationWrite<W> extends TypedBinWrite<W, Location> {
    /** A value of the record being written. */
    public LocationWrite(OperationSink<W> sink, io.aerotype.query.Location<Location> location) {
        super(sink, location);
    }

    /** {@link Location#location()}, under key {@code location}. */
    public TypedBinWrite<W, String> location() {
        return part(LocationCodec.LOCATION, TypedBinWrite::new);
    }

    /** {@link Location#parts()}, under key {@code parts}. */
    public MapWrite<W, Map<String, Location.Part>, String, Location.Part, Location_PartWrite<W>> parts() {
        return part(LocationCodec.PARTS, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.embedded(Location_PartCodec.INSTANCE), Location_PartWrite::new));
    }
}
