package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Place}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class LibraryPlaceWrite<W> extends TypedBinWrite<W, Place> {
    /** Stored in a bin. */
    public LibraryPlaceWrite(OperationSink<W> sink, Component<Place> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public LibraryPlaceWrite(OperationSink<W> sink, Location around, Component<Place> component) {
        super(sink, around, component);
    }

    /** {@link Place#getCity()}, under key {@code city}. */
    public TypedBinWrite<W, String> city() {
        return new TypedBinWrite<>(sink(), location(), LibraryPlaceCodec.CITY);
    }

    /** {@link Place#zip()}, under key {@code z}. */
    public IntegerWrite<W, Integer> zip() {
        return new IntegerWrite<>(sink(), location(), LibraryPlaceCodec.ZIP);
    }
}
