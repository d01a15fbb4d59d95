package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Shop.Order} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_OrderCodec implements RecordCodec<Shop.Order> {
    /** The codec; it has no state. */
    public static final Shop_OrderCodec INSTANCE = new Shop_OrderCodec();

    static final Component<Shop.Customer> CUSTOMER = Component.of("customer", Codecs.embedded(Shop_CustomerCodec.INSTANCE));
    static final Component<String> INSTANCE_ = Component.of("instance", Codecs.TEXT);
    static final Component<Integer> FOO_BAR = Component.of("fooBar", Codecs.INT32);
    static final Component<Integer> FOO_BAR_ = Component.of("foo_bar", Codecs.INT32);
    static final Component<String> A_URL_TO_SEE = Component.of("aURLToSee", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(CUSTOMER, INSTANCE_, FOO_BAR,
            FOO_BAR_, A_URL_TO_SEE);

    private Shop_OrderCodec() {}

    @Override
    public Class<Shop.Order> type() {
        return Shop.Order.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Shop.Order read(BinReader bins) {
        return new Shop.Order(
                bins.intId(),
                bins.get(CUSTOMER),
                bins.getString(INSTANCE_),
                bins.getInt(FOO_BAR),
                bins.getInt(FOO_BAR_),
                bins.getString(A_URL_TO_SEE));
    }

    @Override
    public void write(Shop.Order order, BinWriter bins) {
        bins.put(CUSTOMER, order.customer());
        bins.put(INSTANCE_, order.instance());
        bins.put(FOO_BAR, order.fooBar());
        bins.put(FOO_BAR_, order.foo_bar());
        bins.put(A_URL_TO_SEE, order.aURLToSee());
    }

    @Override
    public Value id(Shop.Order order) {
        return Value.get(order.number());
    }
}
