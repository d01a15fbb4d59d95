package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Settings} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class SettingsCodec implements ComponentsCodec<Settings> {
    /** The codec; it has no state. */
    public static final SettingsCodec INSTANCE = new SettingsCodec();

    static final Component<String> THEME = Component.of("theme", Codecs.TEXT);
    static final Component<Integer> SIZE = Component.of("size", Codecs.INT32);

    private static final List<Component<?>> COMPONENTS = List.of(THEME, SIZE);

    private SettingsCodec() {}

    @Override
    public Class<Settings> type() {
        return Settings.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Settings read(BinReader bins) {
        Settings settings = new Settings();
        settings.theme = bins.getString(THEME);
        settings.setSize(bins.getInt(SIZE));
        return settings;
    }

    @Override
    public void write(Settings settings, BinWriter bins) {
        bins.put(SIZE, settings.getSize());
        bins.put(THEME, settings.theme);
    }

    /**
     * An embedded {@link Settings} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Settings> {
        /** {@link Settings#theme}, under key {@code theme}. */
        public final StringBin<T> theme;

        /** {@link Settings#getSize()}, under key {@code size}. */
        public final IntegerBin<T> size;

        /** A value of a record. */
        public Bin(Location<Settings> location) {
            super(location);
            this.theme = new StringBin<>(location.inside(SettingsCodec.THEME));
            this.size = new IntegerBin<>(location.inside(SettingsCodec.SIZE));
        }
    }

    /**
     * Writes an embedded {@link Settings}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Settings> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Settings> location) {
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
}
