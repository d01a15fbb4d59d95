package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Component.Codecs} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_CodecsBin<T> extends TypedBin<T, Component.Codecs> {
    /** {@link Component.Codecs#value()}, under key {@code value}. */
    public final StringBin<T> value;

    /** {@link Component.Codecs#bins()}, under key {@code bins}. */
    public final StringBin<T> bins;

    /** A value of a record. */
    public Component_CodecsBin(Location<Component.Codecs> location) {
        super(location);
        this.value = new StringBin<>(location.inside(Component_CodecsCodec.VALUE));
        this.bins = new StringBin<>(location.inside(Component_CodecsCodec.BINS));
    }
}
