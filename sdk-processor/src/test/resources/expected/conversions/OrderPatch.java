package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Order}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class OrderPatch extends TypedPatch<Order> {
    private static final OrderPatch NONE = new OrderPatch(Changes.NONE);

    private OrderPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static OrderPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static OrderPatch between(Order before, Order after) {
        return new OrderPatch(Changes.between(OrderCodec.INSTANCE, before, after));
    }

    /** Sets {@link Order#total()}. */
    public OrderPatch total(Money total) {
        return new OrderPatch(changes().set(OrderCodec.TOTAL, total));
    }

    /** Clears {@link Order#total()}: bin {@code total} is removed. */
    public OrderPatch clearTotal() {
        return new OrderPatch(changes().clear(OrderCodec.TOTAL));
    }

    /** Sets {@link Order#parts()}. */
    public OrderPatch parts(List<Money> parts) {
        return new OrderPatch(changes().set(OrderCodec.PARTS, parts));
    }

    /** Clears {@link Order#parts()}: bin {@code parts} is removed. */
    public OrderPatch clearParts() {
        return new OrderPatch(changes().clear(OrderCodec.PARTS));
    }

    /** Sets {@link Order#twice()}. */
    public OrderPatch twice(int twice) {
        return new OrderPatch(changes().set(OrderCodec.TWICE, twice));
    }

    /** Sets {@link Order#place()}. */
    public OrderPatch place(Place place) {
        return new OrderPatch(changes().set(OrderCodec.PLACE, place));
    }

    /** Clears {@link Order#place()}: bin {@code place} is removed. */
    public OrderPatch clearPlace() {
        return new OrderPatch(changes().clear(OrderCodec.PLACE));
    }

    /** Sets {@link Order#places()}. */
    public OrderPatch places(Map<String, Place> places) {
        return new OrderPatch(changes().set(OrderCodec.PLACES, places));
    }

    /** Clears {@link Order#places()}: bin {@code places} is removed. */
    public OrderPatch clearPlaces() {
        return new OrderPatch(changes().clear(OrderCodec.PLACES));
    }
}
