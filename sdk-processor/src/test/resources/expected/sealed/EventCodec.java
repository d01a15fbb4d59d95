package shop;

import com.aerospike.client.Value;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.DeclaredIndex;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Event} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class EventCodec implements RecordCodec<Event> {
    /** The codec; it has no state. */
    public static final EventCodec INSTANCE = new EventCodec();

    static final Component<String> TAG = Component.of("type", Codecs.TEXT);
    static final Component<String> USER = Component.of("user", Codecs.TEXT);
    static final Component<Payment> PAYMENT = Component.of("payment", Codecs.embedded(PaymentCodec.INSTANCE));

    private static final List<Component<?>> COMPONENTS = List.of(TAG, USER, PAYMENT);

    private EventCodec() {}

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
