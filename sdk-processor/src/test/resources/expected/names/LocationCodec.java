package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Turns {@link Location} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class LocationCodec implements ComponentsCodec<Location> {
    /** The codec; it has no state. */
    public static final LocationCodec INSTANCE = new LocationCodec();

    static final Component<String> LOCATION = Component.of("location", Codecs.TEXT);
    static final Component<Map<String, Location.Part>> PARTS = Component.of("parts", Codecs.mapOf(Codecs.TEXT, Codecs.embedded(Location_PartCodec.INSTANCE)));

    private static final List<Component<?>> COMPONENTS = List.of(LOCATION, PARTS);

    private LocationCodec() {}

    @Override
    public Class<Location> type() {
        return Location.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Location read(BinReader bins) {
        return new Location(
                bins.getString(LOCATION),
                bins.get(PARTS));
    }

    @Override
    public void write(Location location, BinWriter bins) {
        bins.put(LOCATION, location.location());
        bins.put(PARTS, location.parts());
    }

    /**
     * An embedded {@link Location} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Location> {
        /** {@link Location#location()}, under key {@code location}. */
        public final StringBin<T> location;

        /** {@link Location#parts()}, under key {@code parts}. */
        public final MapBin<T, Map<String, Location.Part>, String, Location.Part, Location_PartCodec.Bin<T>> parts;

        /** A value of a record. */
        public Bin(io.aerotype.query.Location<Location> location) {
            super(location);
            this.location = new StringBin<>(location.inside(LocationCodec.LOCATION));
            this.parts = new MapBin<>(location.inside(LocationCodec.PARTS), Codecs.TEXT,
                    Codecs.embedded(Location_PartCodec.INSTANCE), Location_PartCodec.Bin::new);
        }
    }

    /**
     * Writes an embedded {@link Location}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Location> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, io.aerotype.query.Location<Location> location) {
            super(sink, location);
        }

        /** {@link Location#location()}, under key {@code location}. */
        public TypedBinWrite<W, String> location() {
            return part(LocationCodec.LOCATION, TypedBinWrite::new);
        }

        /** {@link Location#parts()}, under key {@code parts}. */
        public MapWrite<W, Map<String, Location.Part>, String, Location.Part, Location_PartCodec.Write<W>> parts() {
            return part(LocationCodec.PARTS, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.embedded(Location_PartCodec.INSTANCE), Location_PartCodec.Write::new));
        }
    }
}
