package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Component}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ComponentWrite extends TypedWrite<Component, ComponentWrite> {
    ComponentWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Component#location()}, in bin {@code location}. */
    public Component_LocationWrite<ComponentWrite> location() {
        return part(ComponentCodec.LOCATION, Component_LocationWrite::new);
    }

    /** {@link Component#locations()}, in bin {@code locations}. */
    public ListWrite<ComponentWrite, List<Component.Location>, Component.Location, Component_LocationWrite<ComponentWrite>> locations() {
        return part(ComponentCodec.LOCATIONS, (to, at) -> new ListWrite<>(to, at,
                Codecs.embedded(Component_LocationCodec.INSTANCE), Component_LocationWrite::new));
    }

    /** {@link Component#part()}, in bin {@code part}. */
    public StringWrite<ComponentWrite> part() {
        return part(ComponentCodec.PART, StringWrite::new);
    }

    /** {@link Component#at()}, in bin {@code at}. */
    public StringWrite<ComponentWrite> at() {
        return part(ComponentCodec.AT, StringWrite::new);
    }

    /** {@link Component#to()}, in bin {@code to}. */
    public StringWrite<ComponentWrite> to() {
        return part(ComponentCodec.TO, StringWrite::new);
    }

    /** {@link Component#bins()}, in bin {@code bins}. */
    public StringWrite<ComponentWrite> bins() {
        return part(ComponentCodec.BINS, StringWrite::new);
    }

    /** {@link Component#sink()}, in bin {@code sink}. */
    public StringWrite<ComponentWrite> sink() {
        return part(ComponentCodec.SINK, StringWrite::new);
    }

    /** {@link Component#target()}, in bin {@code target}. */
    public StringWrite<ComponentWrite> target() {
        return part(ComponentCodec.TARGET, StringWrite::new);
    }

    /** {@link Component#codec()}, in bin {@code codec}. */
    public StringWrite<ComponentWrite> codec() {
        return part(ComponentCodec.CODEC, StringWrite::new);
    }
}
