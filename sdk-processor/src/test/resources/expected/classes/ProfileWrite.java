package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Profile}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class ProfileWrite<W> extends TypedBinWrite<W, Profile> {
    /** Stored in a bin. */
    public ProfileWrite(OperationSink<W> sink, Component<Profile> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public ProfileWrite(OperationSink<W> sink, Location around, Component<Profile> component) {
        super(sink, around, component);
    }

    /** {@link Profile#name()}, under key {@code name}. */
    public TypedBinWrite<W, String> name() {
        return new TypedBinWrite<>(sink(), location(), ProfileCodec.NAME);
    }

    /** {@link Profile#age()}, under key {@code age}. */
    public IntegerWrite<W, Integer> age() {
        return new IntegerWrite<>(sink(), location(), ProfileCodec.AGE);
    }
}
