package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Component.Location} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_LocationBin<T> extends TypedBin<T, Component.Location> {
    /** {@link Component.Location#location()}, under key {@code location}. */
    public final StringBin<T> location;

    /** {@link Component.Location#part()}, under key {@code part}. */
    public final IntegerBin<T> part;

    /** {@link Component.Location#sink()}, under key {@code sink}. */
    public final StringBin<T> sink;

    /** {@link Component.Location#component()}, under key {@code component}. */
    public final StringBin<T> component;

    /** {@link Component.Location#codecs()}, under key {@code codecs}. */
    public final Component_CodecsBin<T> codecs;

    /** A value of a record. */
    public Component_LocationBin(Location<Component.Location> location) {
        super(location);
        this.location = new StringBin<>(location.inside(Component_LocationCodec.LOCATION));
        this.part = new IntegerBin<>(location.inside(Component_LocationCodec.PART));
        this.sink = new StringBin<>(location.inside(Component_LocationCodec.SINK));
        this.component = new StringBin<>(location.inside(Component_LocationCodec.COMPONENT));
        this.codecs = new Component_CodecsBin<>(location.inside(Component_LocationCodec.CODECS));
    }
}
