package shop;

import com.aerospike.client.Value;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.RecordCodec;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Component}, stored in {@code test.components}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ComponentDataSet extends TypedDataSet<Component, ComponentDataSet.Write> {
    /** {@link Component#location()}, in bin {@code location}. */
    public final Component_LocationCodec.Bin<Component> location = new Component_LocationCodec.Bin<>(Location.of(Codec.LOCATION));

    /** {@link Component#locations()}, in bin {@code locations}. */
    public final ListBin<Component, List<Component.Location>, Component.Location, Component_LocationCodec.Bin<Component>> locations = new ListBin<>(Location.of(Codec.LOCATIONS),
            Codecs.embedded(Component_LocationCodec.INSTANCE), Component_LocationCodec.Bin::new);

    /** {@link Component#part()}, in bin {@code part}. */
    public final StringBin<Component> part = new StringBin<>(Location.of(Codec.PART));

    /** {@link Component#at()}, in bin {@code at}. */
    public final StringBin<Component> at = new StringBin<>(Location.of(Codec.AT));

    /** {@link Component#to()}, in bin {@code to}. */
    public final StringBin<Component> to = new StringBin<>(Location.of(Codec.TO));

    /** {@link Component#bins()}, in bin {@code bins}. */
    public final StringBin<Component> bins = new StringBin<>(Location.of(Codec.BINS));

    /** {@link Component#sink()}, in bin {@code sink}. */
    public final StringBin<Component> sink = new StringBin<>(Location.of(Codec.SINK));

    /** {@link Component#target()}, in bin {@code target}. */
    public final StringBin<Component> target = new StringBin<>(Location.of(Codec.TARGET));

    /** {@link Component#codec()}, in bin {@code codec}. */
    public final StringBin<Component> codec = new StringBin<>(Location.of(Codec.CODEC));

    /** {@link Component#os()}, in bin {@code os}. */
    public final TypedBin<Component, Component.OS> os = new TypedBin<>(Location.of(Codec.OS_));

    /** {@link Component#systems()}, in bin {@code systems}. */
    public final ListBin<Component, List<Component.OS>, Component.OS, TypedBin<Component, Component.OS>> systems = new ListBin<>(Location.of(Codec.SYSTEMS),
            Codecs.enumOf(Component.OS.class, Component.OS.values()), TypedBin::new);

    private ComponentDataSet(String namespace) {
        super(DataSet.of(namespace, "components"), Codec.INSTANCE);
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
    public TypedKey<Component, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Component, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Component, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Component} into stored values and back. */
    static final class Codec implements RecordCodec<Component> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final io.aerotype.spi.Component<Component.Location> LOCATION = io.aerotype.spi.Component.of("location", Codecs.embedded(Component_LocationCodec.INSTANCE));
        static final io.aerotype.spi.Component<List<Component.Location>> LOCATIONS = io.aerotype.spi.Component.of("locations", Codecs.listOf(Codecs.embedded(Component_LocationCodec.INSTANCE)));
        static final io.aerotype.spi.Component<String> PART = io.aerotype.spi.Component.of("part", Codecs.TEXT);
        static final io.aerotype.spi.Component<String> AT = io.aerotype.spi.Component.of("at", Codecs.TEXT);
        static final io.aerotype.spi.Component<String> TO = io.aerotype.spi.Component.of("to", Codecs.TEXT);
        static final io.aerotype.spi.Component<String> BINS = io.aerotype.spi.Component.of("bins", Codecs.TEXT);
        static final io.aerotype.spi.Component<String> SINK = io.aerotype.spi.Component.of("sink", Codecs.TEXT);
        static final io.aerotype.spi.Component<String> TARGET = io.aerotype.spi.Component.of("target", Codecs.TEXT);
        static final io.aerotype.spi.Component<String> CODEC = io.aerotype.spi.Component.of("codec", Codecs.TEXT);
        static final io.aerotype.spi.Component<Component.OS> OS_ = io.aerotype.spi.Component.of("os", Codecs.enumOf(Component.OS.class, Component.OS.values()));
        static final io.aerotype.spi.Component<List<Component.OS>> SYSTEMS = io.aerotype.spi.Component.of("systems", Codecs.listOf(Codecs.enumOf(Component.OS.class, Component.OS.values())));

        private static final List<io.aerotype.spi.Component<?>> COMPONENTS = List.of(LOCATION,
                LOCATIONS, PART, AT, TO, BINS, SINK, TARGET, CODEC, OS_, SYSTEMS);

        private Codec() {}

        @Override
        public Class<Component> type() {
            return Component.class;
        }

        @Override
        public List<io.aerotype.spi.Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Component read(BinReader bins) {
            return new Component(
                    bins.stringId(),
                    bins.get(LOCATION),
                    bins.get(LOCATIONS),
                    bins.getString(PART),
                    bins.getString(AT),
                    bins.getString(TO),
                    bins.getString(BINS),
                    bins.getString(SINK),
                    bins.getString(TARGET),
                    bins.getString(CODEC),
                    bins.get(OS_),
                    bins.get(SYSTEMS));
        }

        @Override
        public void write(Component component, BinWriter bins) {
            bins.put(LOCATION, component.location());
            bins.put(LOCATIONS, component.locations());
            bins.put(PART, component.part());
            bins.put(AT, component.at());
            bins.put(TO, component.to());
            bins.put(BINS, component.bins());
            bins.put(SINK, component.sink());
            bins.put(TARGET, component.target());
            bins.put(CODEC, component.codec());
            bins.put(OS_, component.os());
            bins.put(SYSTEMS, component.systems());
        }

        @Override
        public Value id(Component component) {
            return Value.get(component.id());
        }
    }

    /** Writes bins of {@link Component}. */
    static final class Write extends TypedWrite<Component, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Component#location()}, in bin {@code location}. */
        public Component_LocationCodec.Write<Write> location() {
            return part(Codec.LOCATION, Component_LocationCodec.Write::new);
        }

        /** {@link Component#locations()}, in bin {@code locations}. */
        public ListWrite<Write, List<Component.Location>, Component.Location, Component_LocationCodec.Write<Write>> locations() {
            return part(Codec.LOCATIONS, (to, at) -> new ListWrite<>(to, at,
                    Codecs.embedded(Component_LocationCodec.INSTANCE),
                    Component_LocationCodec.Write::new));
        }

        /** {@link Component#part()}, in bin {@code part}. */
        public StringWrite<Write> part() {
            return part(Codec.PART, StringWrite::new);
        }

        /** {@link Component#at()}, in bin {@code at}. */
        public StringWrite<Write> at() {
            return part(Codec.AT, StringWrite::new);
        }

        /** {@link Component#to()}, in bin {@code to}. */
        public StringWrite<Write> to() {
            return part(Codec.TO, StringWrite::new);
        }

        /** {@link Component#bins()}, in bin {@code bins}. */
        public StringWrite<Write> bins() {
            return part(Codec.BINS, StringWrite::new);
        }

        /** {@link Component#sink()}, in bin {@code sink}. */
        public StringWrite<Write> sink() {
            return part(Codec.SINK, StringWrite::new);
        }

        /** {@link Component#target()}, in bin {@code target}. */
        public StringWrite<Write> target() {
            return part(Codec.TARGET, StringWrite::new);
        }

        /** {@link Component#codec()}, in bin {@code codec}. */
        public StringWrite<Write> codec() {
            return part(Codec.CODEC, StringWrite::new);
        }

        /** {@link Component#os()}, in bin {@code os}. */
        public TypedBinWrite<Write, Component.OS> os() {
            return part(Codec.OS_, TypedBinWrite::new);
        }

        /** {@link Component#systems()}, in bin {@code systems}. */
        public ListWrite<Write, List<Component.OS>, Component.OS, TypedBinWrite<Write, Component.OS>> systems() {
            return part(Codec.SYSTEMS, (to, at) -> new ListWrite<>(to, at,
                    Codecs.enumOf(Component.OS.class, Component.OS.values()), TypedBinWrite::new));
        }
    }

    /** Changes to some components of {@link Component}, as a value. */
    static final class Patch extends TypedPatch<Component> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Component before, Component after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Component#location()}. */
        public Patch location(Component.Location location) {
            return new Patch(changes().set(Codec.LOCATION, location));
        }

        /** Clears {@link Component#location()}: bin {@code location} is removed. */
        public Patch clearLocation() {
            return new Patch(changes().clear(Codec.LOCATION));
        }

        /** Sets {@link Component#locations()}. */
        public Patch locations(List<Component.Location> locations) {
            return new Patch(changes().set(Codec.LOCATIONS, locations));
        }

        /** Clears {@link Component#locations()}: bin {@code locations} is removed. */
        public Patch clearLocations() {
            return new Patch(changes().clear(Codec.LOCATIONS));
        }

        /** Sets {@link Component#part()}. */
        public Patch part(String part) {
            return new Patch(changes().set(Codec.PART, part));
        }

        /** Clears {@link Component#part()}: bin {@code part} is removed. */
        public Patch clearPart() {
            return new Patch(changes().clear(Codec.PART));
        }

        /** Sets {@link Component#at()}. */
        public Patch at(String at) {
            return new Patch(changes().set(Codec.AT, at));
        }

        /** Clears {@link Component#at()}: bin {@code at} is removed. */
        public Patch clearAt() {
            return new Patch(changes().clear(Codec.AT));
        }

        /** Sets {@link Component#to()}. */
        public Patch to(String to) {
            return new Patch(changes().set(Codec.TO, to));
        }

        /** Clears {@link Component#to()}: bin {@code to} is removed. */
        public Patch clearTo() {
            return new Patch(changes().clear(Codec.TO));
        }

        /** Sets {@link Component#bins()}. */
        public Patch bins(String bins) {
            return new Patch(changes().set(Codec.BINS, bins));
        }

        /** Clears {@link Component#bins()}: bin {@code bins} is removed. */
        public Patch clearBins() {
            return new Patch(changes().clear(Codec.BINS));
        }

        /** Sets {@link Component#sink()}. */
        public Patch sink(String sink) {
            return new Patch(changes().set(Codec.SINK, sink));
        }

        /** Clears {@link Component#sink()}: bin {@code sink} is removed. */
        public Patch clearSink() {
            return new Patch(changes().clear(Codec.SINK));
        }

        /** Sets {@link Component#target()}. */
        public Patch target(String target) {
            return new Patch(changes().set(Codec.TARGET, target));
        }

        /** Clears {@link Component#target()}: bin {@code target} is removed. */
        public Patch clearTarget() {
            return new Patch(changes().clear(Codec.TARGET));
        }

        /** Sets {@link Component#codec()}. */
        public Patch codec(String codec) {
            return new Patch(changes().set(Codec.CODEC, codec));
        }

        /** Clears {@link Component#codec()}: bin {@code codec} is removed. */
        public Patch clearCodec() {
            return new Patch(changes().clear(Codec.CODEC));
        }

        /** Sets {@link Component#os()}. */
        public Patch os(Component.OS os) {
            return new Patch(changes().set(Codec.OS_, os));
        }

        /** Clears {@link Component#os()}: bin {@code os} is removed. */
        public Patch clearOs() {
            return new Patch(changes().clear(Codec.OS_));
        }

        /** Sets {@link Component#systems()}. */
        public Patch systems(List<Component.OS> systems) {
            return new Patch(changes().set(Codec.SYSTEMS, systems));
        }

        /** Clears {@link Component#systems()}: bin {@code systems} is removed. */
        public Patch clearSystems() {
            return new Patch(changes().clear(Codec.SYSTEMS));
        }
    }
}
