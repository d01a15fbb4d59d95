package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
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

/** Turns {@link Bag.Optional_} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Bag_Optional_Codec implements ComponentsCodec<Bag.Optional_> {
    /** The codec; it has no state. */
    public static final Bag_Optional_Codec INSTANCE = new Bag_Optional_Codec();

    static final Component<String> NAME = Component.of("name", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(NAME);

    private Bag_Optional_Codec() {}

    @Override
    public Class<Bag.Optional_> type() {
        return Bag.Optional_.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Bag.Optional_ read(BinReader bins) {
        return new Bag.Optional_(
                bins.getString(NAME));
    }

    @Override
    public void write(Bag.Optional_ optional_, BinWriter bins) {
        bins.put(NAME, optional_.name());
    }

    /**
     * An embedded {@link Bag.Optional_} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Bag.Optional_> {
        /** {@link Bag.Optional_#name()}, under key {@code name}. */
        public final StringBin<T> name;

        /** A value of a record. */
        public Bin(Location<Bag.Optional_> location) {
            super(location);
            this.name = new StringBin<>(location.inside(Bag_Optional_Codec.NAME));
        }
    }

    /**
     * Writes an embedded {@link Bag.Optional_}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Bag.Optional_> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Bag.Optional_> location) {
            super(sink, location);
        }

        /** {@link Bag.Optional_#name()}, under key {@code name}. */
        public TypedBinWrite<W, String> name() {
            return part(Bag_Optional_Codec.NAME, TypedBinWrite::new);
        }
    }
}
