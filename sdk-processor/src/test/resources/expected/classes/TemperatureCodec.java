package shop;

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
}
