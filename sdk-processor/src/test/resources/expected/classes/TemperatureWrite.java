package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Temperature}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TemperatureWrite<W> extends TypedBinWrite<W, Temperature> {
    /** A value of the record being written. */
    public TemperatureWrite(OperationSink<W> sink, Location<Temperature> location) {
        super(sink, location);
    }

    /** {@link Temperature#celsius}, under key {@code celsius}. */
    public DoubleWrite<W, Double> celsius() {
        return part(TemperatureCodec.CELSIUS, DoubleWrite::new);
    }
}
