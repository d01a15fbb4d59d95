package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
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

    /** A value of a record. */
    public SettingsBin(Location<Settings> location) {
        super(location);
        this.theme = new StringBin<>(location.inside(SettingsCodec.THEME));
        this.size = new IntegerBin<>(location.inside(SettingsCodec.SIZE));
    }
}
