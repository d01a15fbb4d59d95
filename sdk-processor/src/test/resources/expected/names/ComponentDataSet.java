package shop;

import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Component}, stored in {@code test.components}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ComponentDataSet extends TypedDataSet<Component, ComponentWrite> {
    /** {@link Component#location()}, in bin {@code location}. */
    public final Component_LocationBin<Component> location = new Component_LocationBin<>(Location.of(ComponentCodec.LOCATION));

    /** {@link Component#locations()}, in bin {@code locations}. */
    public final ListBin<Component, List<Component.Location>, Component.Location, Component_LocationBin<Component>> locations = new ListBin<>(Location.of(ComponentCodec.LOCATIONS),
            Codecs.embedded(Component_LocationCodec.INSTANCE), Component_LocationBin::new);

    /** {@link Component#part()}, in bin {@code part}. */
    public final StringBin<Component> part = new StringBin<>(Location.of(ComponentCodec.PART));

    /** {@link Component#at()}, in bin {@code at}. */
    public final StringBin<Component> at = new StringBin<>(Location.of(ComponentCodec.AT));

    /** {@link Component#to()}, in bin {@code to}. */
    public final StringBin<Component> to = new StringBin<>(Location.of(ComponentCodec.TO));

    /** {@link Component#bins()}, in bin {@code bins}. */
    public final StringBin<Component> bins = new StringBin<>(Location.of(ComponentCodec.BINS));

    /** {@link Component#sink()}, in bin {@code sink}. */
    public final StringBin<Component> sink = new StringBin<>(Location.of(ComponentCodec.SINK));

    /** {@link Component#target()}, in bin {@code target}. */
    public final StringBin<Component> target = new StringBin<>(Location.of(ComponentCodec.TARGET));

    /** {@link Component#codec()}, in bin {@code codec}. */
    public final StringBin<Component> codec = new StringBin<>(Location.of(ComponentCodec.CODEC));

    private ComponentDataSet(String namespace) {
        super(DataSet.of(namespace, "components"), ComponentCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static ComponentDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static ComponentDataSet of(String namespace) {
        return new ComponentDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Component, ComponentWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Component, ComponentWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Component, ComponentWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected ComponentWrite write(WriteTarget target) {
        return new ComponentWrite(target);
    }
}
