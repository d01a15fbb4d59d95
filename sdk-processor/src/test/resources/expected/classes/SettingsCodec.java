package shop;

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
}
