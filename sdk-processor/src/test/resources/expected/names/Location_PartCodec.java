package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Location.Part} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Location_PartCodec implements ComponentsCodec<Location.Part> {
    /** The codec; it has no state. */
    public static final Location_PartCodec INSTANCE = new Location_PartCodec();

    static final Component<String> TO = Component.of("to", Codecs.TEXT);
    static final Component<String> AT = Component.of("at", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(TO, AT);

    private Location_PartCodec() {}

    @Override
    public Class<Location.Part> type() {
        return Location.Part.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Location.Part read(BinReader bins) {
        return new Location.Part(
                bins.getString(TO),
                bins.getString(AT));
    }

    @Override
    public void write(Location.Part part, BinWriter bins) {
        bins.put(AT, part.at());
        bins.put(TO, part.to());
    }

    /**
     * An embedded {@link Location.Part} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Location.Part> {
        /** {@link Location.Part#to()}, under key {@code to}. */
        public final StringBin<T> to;

        /** {@link Location.Part#at()}, under key {@code at}. */
        public final StringBin<T> at;

        /** A value of a record. */
        public Bin(io.aerotype.query.Location<Location.Part> location) {
            super(location);
            this.to = new StringBin<>(location.inside(Location_PartCodec.TO));
            this.at = new StringBin<>(location.inside(Location_PartCodec.AT));
        }
    }

    /**
     * Writes an embedded {@link Location.Part}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Location.Part> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, io.aerotype.query.Location<Location.Part> location) {
            super(sink, location);
        }

        /** {@link Location.Part#to()}, under key {@code to}. */
        public TypedBinWrite<W, String> to() {
            return part(Location_PartCodec.TO, TypedBinWrite::new);
        }

        /** {@link Location.Part#at()}, under key {@code at}. */
        public TypedBinWrite<W, String> at() {
            return part(Location_PartCodec.AT, TypedBinWrite::new);
        }
    }
}
