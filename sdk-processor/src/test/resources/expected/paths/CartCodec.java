package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.ArrayCodecs;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/** Turns {@link Cart} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class CartCodec implements RecordCodec<Cart> {
    /** The codec; it has no state. */
    public static final CartCodec INSTANCE = new CartCodec();

    static final Component<List<Cart.Line>> LINES = Component.of("lines", Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE)));
    static final Component<Map<String, Cart.Line>> BY_CODE = Component.of("byCode", Codecs.mapOf(Codecs.TEXT, Codecs.embedded(Cart_LineCodec.INSTANCE)));
    static final Component<Map<String, Map<Integer, List<Cart.Line>>>> SHELVES = Component.of("shelves", Codecs.mapOf(Codecs.TEXT, Codecs.mapOf(Codecs.INT32, Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE)))));
    static final Component<Queue<String>> WAITING = Component.of("waiting", Codecs.queueOf(Codecs.TEXT));
    static final Component<int[]> COUNTS = Component.of("counts", ArrayCodecs.intArray(Codecs.INT32));
    static final Component<SortedSet<String>> CODES = Component.of("codes", Codecs.sortedSetOf(Codecs.TEXT));
    static final Component<SortedMap<String, Long>> TOTALS = Component.of("totals", Codecs.sortedMapOf(Codecs.TEXT, Codecs.INT64));
    static final Component<Cart.Span> SPAN = Component.of("span", Codecs.embeddedAsList(Cart_SpanCodec.INSTANCE));
    static final Component<GeoPoint> PLACE = Component.of("place", Codecs.GEO_POINT);
    static final Component<GeoJson> AREA = Component.of("area", Codecs.GEO_JSON);
    static final Component<HllSketch> VISITORS = Component.of("visitors", Codecs.HLL);
    static final Component<byte[]> FLAGS = Component.of("flags", Codecs.BYTES);
    static final Component<ByteBuffer> BUFFER = Component.of("buffer", Codecs.BYTE_BUFFER);

    private static final List<Component<?>> COMPONENTS = List.of(LINES, BY_CODE, SHELVES, WAITING,
            COUNTS, CODES, TOTALS, SPAN, PLACE, AREA, VISITORS, FLAGS, BUFFER);

    private CartCodec() {}

    @Override
    public Class<Cart> type() {
        return Cart.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Cart read(BinReader bins) {
        return new Cart(
                bins.stringId(),
                bins.get(LINES),
                bins.get(BY_CODE),
                bins.get(SHELVES),
                bins.get(WAITING),
                bins.get(COUNTS),
                bins.get(CODES),
                bins.get(TOTALS),
                bins.get(SPAN),
                bins.get(PLACE),
                bins.get(AREA),
                bins.get(VISITORS),
                bins.get(FLAGS),
                bins.get(BUFFER));
    }

    @Override
    public void write(Cart cart, BinWriter bins) {
        bins.put(LINES, cart.lines());
        bins.put(BY_CODE, cart.byCode());
        bins.put(SHELVES, cart.shelves());
        bins.put(WAITING, cart.waiting());
        bins.put(COUNTS, cart.counts());
        bins.put(CODES, cart.codes());
        bins.put(TOTALS, cart.totals());
        bins.put(SPAN, cart.span());
        bins.put(PLACE, cart.place());
        bins.put(AREA, cart.area());
        bins.put(VISITORS, cart.visitors());
        bins.put(FLAGS, cart.flags());
        bins.put(BUFFER, cart.buffer());
    }

    @Override
    public Value id(Cart cart) {
        return Value.get(cart.id());
    }
}
