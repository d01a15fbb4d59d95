package shop;

import io.aerotype.query.StringWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Event}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class EventWrite extends TypedWrite<Event, EventWrite> {
    EventWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Event.Login#user()}, in bin {@code user}. */
    public StringWrite<EventWrite> user() {
        return part(EventCodec.USER, StringWrite::new);
    }

    /** {@link Event.Purchase#payment()}, in bin {@code payment}. */
    public PaymentWrite<EventWrite> payment() {
        return part(EventCodec.PAYMENT, PaymentWrite::new);
    }
}
