package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Event}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class EventPatch extends TypedPatch<Event> {
    private static final EventPatch NONE = new EventPatch(Changes.NONE);

    private EventPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static EventPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static EventPatch between(Event before, Event after) {
        return new EventPatch(Changes.between(EventCodec.INSTANCE, before, after));
    }

    /** Sets {@link Event.Login#user()}. */
    public EventPatch user(String user) {
        return new EventPatch(changes().set(EventCodec.USER, user));
    }

    /** Clears {@link Event.Login#user()}: bin {@code user} is removed. */
    public EventPatch clearUser() {
        return new EventPatch(changes().clear(EventCodec.USER));
    }

    /** Sets {@link Event.Purchase#payment()}. */
    public EventPatch payment(Payment payment) {
        return new EventPatch(changes().set(EventCodec.PAYMENT, payment));
    }

    /** Clears {@link Event.Purchase#payment()}: bin {@code payment} is removed. */
    public EventPatch clearPayment() {
        return new EventPatch(changes().clear(EventCodec.PAYMENT));
    }
}
