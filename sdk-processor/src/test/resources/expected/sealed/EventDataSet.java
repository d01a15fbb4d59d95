package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Event}, stored in {@code test.events}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class EventDataSet extends TypedDataSet<Event, EventWrite> {
    /** {@link Event.Login#user()}, in bin {@code user}. */
    public final StringBin<Event> user = new StringBin<>(Location.of(EventCodec.USER));

    /** {@link Event.Purchase#payment()}, in bin {@code payment}. */
    public final PaymentBin<Event> payment = new PaymentBin<>(Location.of(EventCodec.PAYMENT));

    private EventDataSet(String namespace) {
        super(DataSet.of(namespace, "events"), EventCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static EventDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static EventDataSet of(String namespace) {
        return new EventDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Event, EventWrite> id(long id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Event, EventWrite> ids(long... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Event, EventWrite> ids(Collection<Long> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected EventWrite write(WriteTarget target) {
        return new EventWrite(target);
    }
}
