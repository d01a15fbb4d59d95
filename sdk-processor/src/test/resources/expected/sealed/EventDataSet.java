package shop;

import com.aerospike.client.Value;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.StringWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.DeclaredIndex;
import io.aerotype.spi.RecordCodec;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Event}, stored in {@code test.events}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class EventDataSet extends TypedDataSet<Event, EventDataSet.Write> {
    /** {@link Event.Login#user()}, in bin {@code user}. */
    public final StringBin<Event> user = new StringBin<>(Location.of(Codec.USER));

    /** {@link Event.Purchase#payment()}, in bin {@code payment}. */
    public final PaymentCodec.Bin<Event> payment = new PaymentCodec.Bin<>(Location.of(Codec.PAYMENT));

    private EventDataSet(String namespace) {
        super(DataSet.of(namespace, "events"), Codec.INSTANCE);
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
    public TypedKey<Event, Write> id(long id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Event, Write> ids(long... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Event, Write> ids(Collection<Long> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Event} into stored values and back. */
    public static final class Codec implements RecordCodec<Event> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<String> TAG = Component.of("type", Codecs.TEXT);
        static final Component<String> USER = Component.of("user", Codecs.TEXT);
        static final Component<Payment> PAYMENT = Component.of("payment", Codecs.embedded(PaymentCodec.INSTANCE));

        private static final List<Component<?>> COMPONENTS = List.of(TAG, USER, PAYMENT);

        private Codec() {}

        @Override
        public Class<Event> type() {
            return Event.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Event read(BinReader bins) {
            return switch (bins.tag(TAG)) {
                case "Login" -> readLogin(bins);
                case "Purchase" -> readPurchase(bins);
                default -> throw bins.unknownTag(TAG, "Login", "Purchase");
            };
        }

        private Event.Login readLogin(BinReader bins) {
            return new Event.Login(
                    bins.longId(),
                    bins.getString(USER),
                    bins.generation());
        }

        private Event.Purchase readPurchase(BinReader bins) {
            return new Event.Purchase(
                    bins.longId(),
                    bins.getString(USER),
                    bins.get(PAYMENT),
                    bins.generation());
        }

        @Override
        public void write(Event event, BinWriter bins) {
            switch (event) {
                case Event.Login login -> writeLogin(login, bins);
                case Event.Purchase purchase -> writePurchase(purchase, bins);
            }
        }

        private void writeLogin(Event.Login login, BinWriter bins) {
            bins.put(TAG, "Login");
            bins.put(USER, login.user());
            bins.clear(PAYMENT);
        }

        private void writePurchase(Event.Purchase purchase, BinWriter bins) {
            bins.put(TAG, "Purchase");
            bins.put(USER, purchase.user());
            bins.put(PAYMENT, purchase.payment());
        }

        @Override
        public Value id(Event event) {
            return Value.get(switch (event) {
                        case Event.Login login -> login.id();
                        case Event.Purchase purchase -> purchase.id();
                    });
        }

        @Override
        public int generation(Event event) {
            return switch (event) {
                        case Event.Login login -> login.generation();
                        case Event.Purchase purchase -> purchase.generation();
                    };
        }

        @Override
        public List<DeclaredIndex> indexes() {
            return List.of(
                    new DeclaredIndex("events_user_idx", "user", IndexType.STRING, IndexCollectionType.DEFAULT));
        }
    }

    /** Writes bins of {@link Event}. */
    public static final class Write extends TypedWrite<Event, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Event.Login#user()}, in bin {@code user}. */
        public StringWrite<Write> user() {
            return part(Codec.USER, StringWrite::new);
        }

        /** {@link Event.Purchase#payment()}, in bin {@code payment}. */
        public PaymentCodec.Write<Write> payment() {
            return part(Codec.PAYMENT, PaymentCodec.Write::new);
        }
    }

    /** Changes to some components of {@link Event}, as a value. */
    public static final class Patch extends TypedPatch<Event> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Event before, Event after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Event.Login#user()}. */
        public Patch user(String user) {
            return new Patch(changes().set(Codec.USER, user));
        }

        /** Clears {@link Event.Login#user()}: bin {@code user} is removed. */
        public Patch clearUser() {
            return new Patch(changes().clear(Codec.USER));
        }

        /** Sets {@link Event.Purchase#payment()}. */
        public Patch payment(Payment payment) {
            return new Patch(changes().set(Codec.PAYMENT, payment));
        }

        /** Clears {@link Event.Purchase#payment()}: bin {@code payment} is removed. */
        public Patch clearPayment() {
            return new Patch(changes().clear(Codec.PAYMENT));
        }
    }
}
