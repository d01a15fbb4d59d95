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

/** Turns {@link Shop.Customer} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_CustomerCodec implements ComponentsCodec<Shop.Customer> {
    /** The codec; it has no state. */
    public static final Shop_CustomerCodec INSTANCE = new Shop_CustomerCodec();

    static final Component<String> NAME = Component.of("name", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(NAME);

    private Shop_CustomerCodec() {}

    @Override
    public Class<Shop.Customer> type() {
        return Shop.Customer.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Shop.Customer read(BinReader bins) {
        return new Shop.Customer(
                bins.getString(NAME));
    }

    @Override
    public void write(Shop.Customer customer, BinWriter bins) {
        bins.put(NAME, customer.name());
    }

    /**
     * An embedded {@link Shop.Customer} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Shop.Customer> {
        /** {@link Shop.Customer#name()}, under key {@code name}. */
        public final StringBin<T> name;

        /** A value of a record. */
        public Bin(Location<Shop.Customer> location) {
            super(location);
            this.name = new StringBin<>(location.inside(Shop_CustomerCodec.NAME));
        }
    }

    /**
     * Writes an embedded {@link Shop.Customer}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Shop.Customer> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Shop.Customer> location) {
            super(sink, location);
        }

        /** {@link Shop.Customer#name()}, under key {@code name}. */
        public TypedBinWrite<W, String> name() {
            return part(Shop_CustomerCodec.NAME, TypedBinWrite::new);
        }
    }
}
