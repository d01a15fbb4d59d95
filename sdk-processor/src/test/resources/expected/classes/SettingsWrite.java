package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Settings}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class SettingsWrite<W> extends TypedBinWrite<W, Settings> {
    /** Stored in a bin. */
    public SettingsWrite(OperationSink<W> sink, Component<Settings> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public SettingsWrite(OperationSink<W> sink, Location around, Component<Settings> component) {
        super(sink, around, component);
    }

    /** {@link Settings#theme}, under key {@code theme}. */
    public TypedBinWrite<W, String> theme() {
        return new TypedBinWrite<>(sink(), location(), SettingsCodec.THEME);
    }

    /** {@link Settings#getSize()}, under key {@code size}. */
    public IntegerWrite<W, Integer> size() {
        return new IntegerWrite<>(sink(), location(), SettingsCodec.SIZE);
    }
}
