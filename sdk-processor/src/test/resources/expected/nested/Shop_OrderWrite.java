package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Shop.Order}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_OrderWrite extends TypedWrite<Shop.Order, Shop_OrderWrite> {
    Shop_OrderWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Shop.Order#customer()}, in bin {@code customer}. */
    public Shop_CustomerWrite<Shop_OrderWrite> customer() {
        return part(Shop_OrderCodec.CUSTOMER, Shop_CustomerWrite::new);
    }

    /** {@link Shop.Order#instance()}, in bin {@code instance}. */
    public StringWrite<Shop_OrderWrite> instance() {
        return part(Shop_OrderCodec.INSTANCE_, StringWrite::new);
    }

    /** {@link Shop.Order#fooBar()}, in bin {@code fooBar}. */
    public IntegerWrite<Shop_OrderWrite, Integer> fooBar() {
        return part(Shop_OrderCodec.FOO_BAR, IntegerWrite::new);
    }

    /** {@link Shop.Order#foo_bar()}, in bin {@code foo_bar}. */
    public IntegerWrite<Shop_OrderWrite, Integer> foo_bar() {
        return part(Shop_OrderCodec.FOO_BAR_, IntegerWrite::new);
    }

    /** {@link Shop.Order#aURLToSee()}, in bin {@code aURLToSee}. */
    public StringWrite<Shop_OrderWrite> aURLToSee() {
        return part(Shop_OrderCodec.A_URL_TO_SEE, StringWrite::new);
    }
}
