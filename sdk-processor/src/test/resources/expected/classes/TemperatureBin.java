package shop;

import io.aerotype.query.DoubleBin;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Temperature} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TemperatureBin<T> extends TypedBin<T, Temperature> {
    /** {@link Temperature#celsius}, under key {@code celsius}. */
    public final DoubleBin<T> celsius;

    /** Stored in a bin. */
    public TemperatureBin(Component<Temperature> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public TemperatureBin(Location around, Component<Temperature> component) {
        super(around, component);
        this.celsius = new DoubleBin<>(location(), TemperatureCodec.CELSIUS);
    }
}
