package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Place}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class LibraryPlaceWrite<W> extends TypedBinWrite<W, Place> {
    /** A value of the record being written. */
    public LibraryPlaceWrite(OperationSink<W> sink, Location<Place> location) {
        super(sink, location);
    }

    /** {@link Place#getCity()}, under key {@code city}. */
    public TypedBinWrite<W, String> city() {
        return part(LibraryPlaceCodec.CITY, TypedBinWrite::new);
    }

    /** {@link Place#zip()}, under key {@code z}. */
    public IntegerWrite<W, Integer> zip() {
        return part(LibraryPlaceCodec.ZIP, IntegerWrite::new);
    }
}
