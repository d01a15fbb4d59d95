package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Turns {@link Order} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class OrderCodec implements RecordCodec<Order> {
    /** The codec; it has no state. */
    public static final OrderCodec INSTANCE = new OrderCodec();

    static final Component<Money> TOTAL = Component.of("total", Codecs.converted(new Money.AsText(), Codecs.TEXT));
    static final Component<List<Money>> PARTS = Component.of("parts", Codecs.listOf(Codecs.converted(new Money.AsText(), Codecs.TEXT)));
    static final Component<Integer> TWICE = Component.of("twice", Codecs.converted(new Order.Doubled(), Codecs.INT64));
    static final Component<Place> PLACE = Component.of("place", Codecs.embedded(LibraryPlaceCodec.INSTANCE));
    static final Component<Map<String, Place>> PLACES = Component.of("places", Codecs.mapOf(Codecs.TEXT, Codecs.embedded(LibraryPlaceCodec.INSTANCE)));

    private static final List<Component<?>> COMPONENTS = List.of(TOTAL, PARTS, TWICE, PLACE,
            PLACES);

    private OrderCodec() {}

    @Override
    public Class<Order> type() {
        return Order.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Order read(BinReader bins) {
        return new Order(
                bins.longId(),
                bins.get(TOTAL),
                bins.get(PARTS),
                bins.require(TWICE),
                bins.get(PLACE),
                bins.get(PLACES));
    }

    @Override
    public void write(Order order, BinWriter bins) {
        bins.put(TOTAL, order.total());
        bins.put(PARTS, order.parts());
        bins.put(TWICE, Integer.valueOf(order.twice()));
        bins.put(PLACE, order.place());
        bins.put(PLACES, order.places());
    }

    @Override
    public Value id(Order order) {
        return Value.get(order.id());
    }
}
