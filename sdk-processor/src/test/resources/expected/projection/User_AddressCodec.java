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

/** Turns {@link User.Address} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_AddressCodec implements ComponentsCodec<User.Address> {
    /** The codec; it has no state. */
    public static final User_AddressCodec INSTANCE = new User_AddressCodec();

    static final Component<String> CITY = Component.of("city", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(CITY);

    private User_AddressCodec() {}

    @Override
    public Class<User.Address> type() {
        return User.Address.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public User.Address read(BinReader bins) {
        return new User.Address(
                bins.getString(CITY));
    }

    @Override
    public void write(User.Address address, BinWriter bins) {
        bins.put(CITY, address.city());
    }

    /**
     * An embedded {@link User.Address} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, User.Address> {
        /** {@link User.Address#city()}, under key {@code city}. */
        public final StringBin<T> city;

        /** A value of a record. */
        public Bin(Location<User.Address> location) {
            super(location);
            this.city = new StringBin<>(location.inside(User_AddressCodec.CITY));
        }
    }

    /**
     * Writes an embedded {@link User.Address}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, User.Address> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<User.Address> location) {
            super(sink, location);
        }

        /** {@link User.Address#city()}, under key {@code city}. */
        public TypedBinWrite<W, String> city() {
            return part(User_AddressCodec.CITY, TypedBinWrite::new);
        }
    }
}
