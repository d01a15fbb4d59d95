package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Temperature}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TemperatureWrite<W> extends TypedBinWrite<W, Temperature> {
    /** Stored in a bin. */
    public TemperatureWrite(OperationSink<W> sink, Component<Temperature> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public TemperatureWrite(OperationSink<W> sink, Location around,
            Component<Temperature> component) {
        super(sink, around, component);
    }

    /** {@link Temperature#celsius}, under key {@code celsius}. */
    public DoubleWrite<W, Double> celsius() {
        return new DoubleWrite<>(sink(), location(), TemperatureCodec.CELSIUS);
    }
}
