package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Settings}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class SettingsWrite<W> extends TypedBinWrite<W, Settings> {
    /** A value of the record being written. */
    public SettingsWrite(OperationSink<W> sink, Location<Settings> location) {
        super(sink, location);
    }

    /** {@link Settings#theme}, under key {@code theme}. */
    public TypedBinWrite<W, String> theme() {
        return part(SettingsCodec.THEME, TypedBinWrite::new);
    }

    /** {@link Settings#getSize()}, under key {@code size}. */
    public IntegerWrite<W, Integer> size() {
        return part(SettingsCodec.SIZE, IntegerWrite::new);
    }
}
