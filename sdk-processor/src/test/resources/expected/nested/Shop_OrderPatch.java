package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Shop.Order}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_OrderPatch extends TypedPatch<Shop.Order> {
    private static final Shop_OrderPatch NONE = new Shop_OrderPatch(Changes.NONE);

    private Shop_OrderPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static Shop_OrderPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static Shop_OrderPatch between(Shop.Order before, Shop.Order after) {
        return new Shop_OrderPatch(Changes.between(Shop_OrderCodec.INSTANCE, before, after));
    }

    /** Sets {@link Shop.Order#customer()}. */
    public Shop_OrderPatch customer(Shop.Customer customer) {
        return new Shop_OrderPatch(changes().set(Shop_OrderCodec.CUSTOMER, customer));
    }

    /** Clears {@link Shop.Order#customer()}: bin {@code customer} is removed. */
    public Shop_OrderPatch clearCustomer() {
        return new Shop_OrderPatch(changes().clear(Shop_OrderCodec.CUSTOMER));
    }

    /** Sets {@link Shop.Order#instance()}. */
    public Shop_OrderPatch instance(String instance) {
        return new Shop_OrderPatch(changes().set(Shop_OrderCodec.INSTANCE_, instance));
    }

    /** Clears {@link Shop.Order#instance()}: bin {@code instance} is removed. */
    public Shop_OrderPatch clearInstance() {
        return new Shop_OrderPatch(changes().clear(Shop_OrderCodec.INSTANCE_));
    }

    /** Sets {@link Shop.Order#fooBar()}. */
    public Shop_OrderPatch fooBar(int fooBar) {
        return new Shop_OrderPatch(changes().set(Shop_OrderCodec.FOO_BAR, fooBar));
    }

    /** Sets {@link Shop.Order#foo_bar()}. */
    public Shop_OrderPatch foo_bar(int foo_bar) {
        return new Shop_OrderPatch(changes().set(Shop_OrderCodec.FOO_BAR_, foo_bar));
    }

    /** Sets {@link Shop.Order#aURLToSee()}. */
    public Shop_OrderPatch aURLToSee(String aURLToSee) {
        return new Shop_OrderPatch(changes().set(Shop_OrderCodec.A_URL_TO_SEE, aURLToSee));
    }

    /** Clears {@link Shop.Order#aURLToSee()}: bin {@code aURLToSee} is removed. */
    public Shop_OrderPatch clearAURLToSee() {
        return new Shop_OrderPatch(changes().clear(Shop_OrderCodec.A_URL_TO_SEE));
    }
}
