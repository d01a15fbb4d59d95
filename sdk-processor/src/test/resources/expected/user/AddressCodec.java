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

/** Turns {@link Address} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AddressCodec implements ComponentsCodec<Address> {
    /** The codec; it has no state. */
    public static final AddressCodec INSTANCE = new AddressCodec();

    static final Component<String> STREET = Component.of("street", Codecs.TEXT);
    static final Component<String> CITY = Component.of("city", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(STREET, CITY);

    private AddressCodec() {}

    @Override
    public Class<Address> type() {
        return Address.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Address read(BinReader bins) {
        return new Address(
                bins.getString(STREET),
                bins.getString(CITY));
    }

    @Override
    public void write(Address address, BinWriter bins) {
        bins.put(CITY, address.city());
        bins.put(STREET, address.street());
    }

    /**
     * An embedded {@link Address} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Address> {
        /** {@link Address#street()}, under key {@code street}. */
        public final StringBin<T> street;

        /** {@link Address#city()}, under key {@code city}. */
        public final StringBin<T> city;

        /** A value of a record. */
        public Bin(Location<Address> location) {
            super(location);
            this.street = new StringBin<>(location.inside(AddressCodec.STREET));
            this.city = new StringBin<>(location.inside(AddressCodec.CITY));
        }
    }

    /**
     * Writes an embedded {@link Address}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Address> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Address> location) {
            super(sink, location);
        }

        /** {@link Address#street()}, under key {@code street}. */
        public TypedBinWrite<W, String> street() {
            return part(AddressCodec.STREET, TypedBinWrite::new);
        }

        /** {@link Address#city()}, under key {@code city}. */
        public TypedBinWrite<W, String> city() {
            return part(AddressCodec.CITY, TypedBinWrite::new);
        }
    }
}
