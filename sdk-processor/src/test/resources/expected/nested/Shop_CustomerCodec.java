package shop;

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
}
