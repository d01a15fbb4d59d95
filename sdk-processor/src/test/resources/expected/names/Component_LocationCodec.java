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
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Component.Location} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_LocationCodec implements ComponentsCodec<Component.Location> {
    /** The codec; it has no state. */
    public static final Component_LocationCodec INSTANCE = new Component_LocationCodec();

    static final io.aerotype.spi.Component<String> LOCATION = io.aerotype.spi.Component.of("location", Codecs.TEXT);
    static final io.aerotype.spi.Component<Integer> PART = io.aerotype.spi.Component.of("part", Codecs.INT32);
    static final io.aerotype.spi.Component<String> SINK = io.aerotype.spi.Component.of("sink", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> COMPONENT = io.aerotype.spi.Component.of("component", Codecs.TEXT);
    static final io.aerotype.spi.Component<Component.Codecs> CODECS = io.aerotype.spi.Component.of("codecs", Codecs.embedded(Component_CodecsCodec.INSTANCE));

    private static final List<io.aerotype.spi.Component<?>> COMPONENTS = List.of(LOCATION, PART,
            SINK, COMPONENT, CODECS);

    private Component_LocationCodec() {}

    @Override
    public Class<Component.Location> type() {
        return Component.Location.class;
    }

    @Override
    public List<io.aerotype.spi.Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Component.Location read(BinReader bins) {
        return new Component.Location(
                bins.getString(LOCATION),
                bins.getInt(PART),
                bins.getString(SINK),
                bins.getString(COMPONENT),
                bins.get(CODECS));
    }

    @Override
    public void write(Component.Location location, BinWriter bins) {
        bins.put(CODECS, location.codecs());
        bins.put(COMPONENT, location.component());
        bins.put(LOCATION, location.location());
        bins.put(PART, location.part());
        bins.put(SINK, location.sink());
    }

    /**
     * An embedded {@link Component.Location} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Component.Location> {
        /** {@link Component.Location#location()}, under key {@code location}. */
        public final StringBin<T> location;

        /** {@link Component.Location#part()}, under key {@code part}. */
        public final IntegerBin<T> part;

        /** {@link Component.Location#sink()}, under key {@code sink}. */
        public final StringBin<T> sink;

        /** {@link Component.Location#component()}, under key {@code component}. */
        public final StringBin<T> component;

        /** {@link Component.Location#codecs()}, under key {@code codecs}. */
        public final Component_CodecsCodec.Bin<T> codecs;

        /** A value of a record. */
        public Bin(Location<Component.Location> location) {
            super(location);
            this.location = new StringBin<>(location.inside(Component_LocationCodec.LOCATION));
            this.part = new IntegerBin<>(location.inside(Component_LocationCodec.PART));
            this.sink = new StringBin<>(location.inside(Component_LocationCodec.SINK));
            this.component = new StringBin<>(location.inside(Component_LocationCodec.COMPONENT));
            this.codecs = new Component_CodecsCodec.Bin<>(location.inside(Component_LocationCodec.CODECS));
        }
    }

    /**
     * Writes an embedded {@link Component.Location}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Component.Location> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Component.Location> location) {
            super(sink, location);
        }

        /** {@link Component.Location#location()}, under key {@code location}. */
        public TypedBinWrite<W, String> location() {
            return part(Component_LocationCodec.LOCATION, TypedBinWrite::new);
        }

        /** {@link Component.Location#part()}, under key {@code part}. */
        public IntegerWrite<W, Integer> part() {
            return part(Component_LocationCodec.PART, IntegerWrite::new);
        }

        /** {@link Component.Location#sink()}, under key {@code sink}. */
        public TypedBinWrite<W, String> sink() {
            return part(Component_LocationCodec.SINK, TypedBinWrite::new);
        }

        /** {@link Component.Location#component()}, under key {@code component}. */
        public TypedBinWrite<W, String> component() {
            return part(Component_LocationCodec.COMPONENT, TypedBinWrite::new);
        }

        /** {@link Component.Location#codecs()}, under key {@code codecs}. */
        public Component_CodecsCodec.Write<W> codecs() {
            return part(Component_LocationCodec.CODECS, Component_CodecsCodec.Write::new);
        }
    }
}
