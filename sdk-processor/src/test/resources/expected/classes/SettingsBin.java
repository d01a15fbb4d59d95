package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Settings} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class SettingsBin<T> extends TypedBin<T, Settings> {
    /** {@link Settings#theme}, under key {@code theme}. */
    public final StringBin<T> theme;

    /** {@link Settings#getSize()}, under key {@code size}. */
    public final IntegerBin<T> size;

    /** Stored in a bin. */
    public SettingsBin(Component<Settings> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public SettingsBin(Location around, Component<Settings> component) {
        super(around, component);
        this.theme = new StringBin<>(location(), SettingsCodec.THEME);
        this.size = new IntegerBin<>(location(), SettingsCodec.SIZE);
    }
}
