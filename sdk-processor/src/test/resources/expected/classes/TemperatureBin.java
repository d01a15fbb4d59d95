package shop;

import io.aerotype.query.DoubleBin;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
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

    /** A value of a record. */
    public TemperatureBin(Location<Temperature> location) {
        super(location);
        this.celsius = new DoubleBin<>(location.inside(TemperatureCodec.CELSIUS));
    }
}
