package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Temperature} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class TemperatureCodec implements ComponentsCodec<Temperature> {
    /** The codec; it has no state. */
    public static final TemperatureCodec INSTANCE = new TemperatureCodec();

    static final Component<Double> CELSIUS = Component.of("celsius", Codecs.FLOAT64);

    private static final List<Component<?>> COMPONENTS = List.of(CELSIUS);

    private TemperatureCodec() {}

    @Override
    public Class<Temperature> type() {
        return Temperature.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Temperature read(BinReader bins) {
        return Temperature.ofCelsius(
                bins.getDouble(CELSIUS));
    }

    @Override
    public void write(Temperature temperature, BinWriter bins) {
        bins.put(CELSIUS, temperature.celsius);
    }

    /**
     * An embedded {@link Temperature} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Temperature> {
        /** {@link Temperature#celsius}, under key {@code celsius}. */
        public final DoubleBin<T> celsius;

        /** A value of a record. */
        public Bin(Location<Temperature> location) {
            super(location);
            this.celsius = new DoubleBin<>(location.inside(TemperatureCodec.CELSIUS));
        }
    }

    /**
     * Writes an embedded {@link Temperature}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Temperature> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Temperature> location) {
            super(sink, location);
        }

        /** {@link Temperature#celsius}, under key {@code celsius}. */
        public DoubleWrite<W, Double> celsius() {
            return part(TemperatureCodec.CELSIUS, DoubleWrite::new);
        }
    }
}
