package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link User.Place} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_PlaceCodec implements ComponentsCodec<User.Place> {
    /** The codec; it has no state. */
    public static final User_PlaceCodec INSTANCE = new User_PlaceCodec();

    static final Component<User.Kind> KIND = Component.of("kind", Codecs.enumOf(User.Kind.class, User.Kind.values()));

    private static final List<Component<?>> COMPONENTS = List.of(KIND);

    private User_PlaceCodec() {}

    @Override
    public Class<User.Place> type() {
        return User.Place.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public User.Place read(BinReader bins) {
        return new User.Place(
                bins.get(KIND));
    }

    @Override
    public void write(User.Place place, BinWriter bins) {
        bins.put(KIND, place.kind());
    }

    /**
     * An embedded {@link User.Place} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, User.Place> {
        /** {@link User.Place#kind()}, under key {@code kind}. */
        public final TypedBin<T, User.Kind> kind;

        /** A value of a record. */
        public Bin(Location<User.Place> location) {
            super(location);
            this.kind = new TypedBin<>(location.inside(User_PlaceCodec.KIND));
        }
    }

    /**
     * Writes an embedded {@link User.Place}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, User.Place> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<User.Place> location) {
            super(sink, location);
        }

        /** {@link User.Place#kind()}, under key {@code kind}. */
        public TypedBinWrite<W, User.Kind> kind() {
            return part(User_PlaceCodec.KIND, TypedBinWrite::new);
        }
    }
}
