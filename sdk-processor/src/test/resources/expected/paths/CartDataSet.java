package shop;

import com.aerospike.client.Value;
import io.aerotype.query.BytesBin;
import io.aerotype.query.BytesWrite;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.GeoBin;
import io.aerotype.query.HllBin;
import io.aerotype.query.HllWrite;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.RegionBin;
import io.aerotype.query.SetWrite;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.ArrayCodecs;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Cart}, stored in {@code test.carts}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class CartDataSet extends TypedDataSet<Cart, CartDataSet.Write> {
    /** {@link Cart#lines()}, in bin {@code lines}. */
    public final ListBin<Cart, List<Cart.Line>, Cart.Line, Cart_LineCodec.Bin<Cart>> lines = new ListBin<>(Location.of(Codec.LINES),
            Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineCodec.Bin::new);

    /** {@link Cart#byCode()}, in bin {@code byCode}. */
    public final MapBin<Cart, Map<String, Cart.Line>, String, Cart.Line, Cart_LineCodec.Bin<Cart>> byCode = new MapBin<>(Location.of(Codec.BY_CODE),
            Codecs.TEXT, Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineCodec.Bin::new);

    /** {@link Cart#shelves()}, in bin {@code shelves}. */
    public final MapBin<Cart, Map<String, Map<Integer, List<Cart.Line>>>, String, Map<Integer, List<Cart.Line>>, MapBin<Cart, Map<Integer, List<Cart.Line>>, Integer, List<Cart.Line>, ListBin<Cart, List<Cart.Line>, Cart.Line, Cart_LineCodec.Bin<Cart>>>> shelves = new MapBin<>(Location.of(Codec.SHELVES),
            Codecs.TEXT,
            Codecs.mapOf(Codecs.INT32, Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE))),
            at -> new MapBin<>(at, Codecs.INT32,
            Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE)), at2 -> new ListBin<>(at2,
            Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineCodec.Bin::new)));

    /** {@link Cart#waiting()}, in bin {@code waiting}. */
    public final ListBin<Cart, Queue<String>, String, StringBin<Cart>> waiting = new ListBin<>(Location.of(Codec.WAITING),
            Codecs.TEXT, StringBin::new);

    /** {@link Cart#counts()}, in bin {@code counts}. */
    public final ListBin<Cart, int[], Integer, IntegerBin<Cart>> counts = new ListBin<>(Location.of(Codec.COUNTS),
            Codecs.INT32, IntegerBin::new);

    /** {@link Cart#codes()}, in bin {@code codes}. */
    public final CollectionBin<Cart, SortedSet<String>, String> codes = new CollectionBin<>(Location.of(Codec.CODES),
            Codecs.TEXT);

    /** {@link Cart#totals()}, in bin {@code totals}. */
    public final MapBin<Cart, SortedMap<String, Long>, String, Long, IntegerBin<Cart>> totals = new MapBin<>(Location.of(Codec.TOTALS),
            Codecs.TEXT, Codecs.INT64, IntegerBin::new);

    /** {@link Cart#span()}, in bin {@code span}. */
    public final Cart_SpanCodec.Bin<Cart> span = new Cart_SpanCodec.Bin<>(Location.of(Codec.SPAN));

    /** {@link Cart#place()}, in bin {@code place}. */
    public final GeoBin<Cart, GeoPoint> place = new GeoBin<>(Location.of(Codec.PLACE));

    /** {@link Cart#area()}, in bin {@code area}. */
    public final RegionBin<Cart> area = new RegionBin<>(Location.of(Codec.AREA));

    /** {@link Cart#visitors()}, in bin {@code visitors}. */
    public final HllBin<Cart> visitors = new HllBin<>(Location.of(Codec.VISITORS));

    /** {@link Cart#flags()}, in bin {@code flags}. */
    public final BytesBin<Cart, byte[]> flags = new BytesBin<>(Location.of(Codec.FLAGS));

    /** {@link Cart#buffer()}, in bin {@code buffer}. */
    public final BytesBin<Cart, ByteBuffer> buffer = new BytesBin<>(Location.of(Codec.BUFFER));

    private CartDataSet(String namespace) {
        super(DataSet.of(namespace, "carts"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static CartDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static CartDataSet of(String namespace) {
        return new CartDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Cart, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Cart, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Cart, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Cart} into stored values and back. */
    static final class Codec implements RecordCodec<Cart> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

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

        private static final List<Component<?>> COMPONENTS = List.of(LINES, BY_CODE, SHELVES,
                WAITING, COUNTS, CODES, TOTALS, SPAN, PLACE, AREA, VISITORS, FLAGS, BUFFER);

        private Codec() {}

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

    /** Writes bins of {@link Cart}. */
    static final class Write extends TypedWrite<Cart, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Cart#lines()}, in bin {@code lines}. */
        public ListWrite<Write, List<Cart.Line>, Cart.Line, Cart_LineCodec.Write<Write>> lines() {
            return part(Codec.LINES, (to, at) -> new ListWrite<>(to, at,
                    Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineCodec.Write::new));
        }

        /** {@link Cart#byCode()}, in bin {@code byCode}. */
        public MapWrite<Write, Map<String, Cart.Line>, String, Cart.Line, Cart_LineCodec.Write<Write>> byCode() {
            return part(Codec.BY_CODE, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineCodec.Write::new));
        }

        /** {@link Cart#shelves()}, in bin {@code shelves}. */
        public MapWrite<Write, Map<String, Map<Integer, List<Cart.Line>>>, String, Map<Integer, List<Cart.Line>>, MapWrite<Write, Map<Integer, List<Cart.Line>>, Integer, List<Cart.Line>, ListWrite<Write, List<Cart.Line>, Cart.Line, Cart_LineCodec.Write<Write>>>> shelves() {
            return part(Codec.SHELVES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.mapOf(Codecs.INT32, Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE))),
                    (to2, at2) -> new MapWrite<>(to2, at2, Codecs.INT32,
                    Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE)),
                    (to3, at3) -> new ListWrite<>(to3, at3,
                    Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineCodec.Write::new))));
        }

        /** {@link Cart#waiting()}, in bin {@code waiting}. */
        public ListWrite<Write, Queue<String>, String, TypedBinWrite<Write, String>> waiting() {
            return part(Codec.WAITING, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link Cart#counts()}, in bin {@code counts}. */
        public ListWrite<Write, int[], Integer, IntegerWrite<Write, Integer>> counts() {
            return part(Codec.COUNTS, (to, at) -> new ListWrite<>(to, at, Codecs.INT32,
                    IntegerWrite::new));
        }

        /** {@link Cart#codes()}, in bin {@code codes}. */
        public SetWrite<Write, SortedSet<String>, String> codes() {
            return part(Codec.CODES, (to, at) -> new SetWrite<>(to, at, Codecs.TEXT));
        }

        /** {@link Cart#totals()}, in bin {@code totals}. */
        public MapWrite<Write, SortedMap<String, Long>, String, Long, IntegerWrite<Write, Long>> totals() {
            return part(Codec.TOTALS, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT, Codecs.INT64,
                    IntegerWrite::new));
        }

        /** {@link Cart#span()}, in bin {@code span}. */
        public Cart_SpanCodec.Write<Write> span() {
            return part(Codec.SPAN, Cart_SpanCodec.Write::new);
        }

        /** {@link Cart#place()}, in bin {@code place}. */
        public TypedBinWrite<Write, GeoPoint> place() {
            return part(Codec.PLACE, TypedBinWrite::new);
        }

        /** {@link Cart#area()}, in bin {@code area}. */
        public TypedBinWrite<Write, GeoJson> area() {
            return part(Codec.AREA, TypedBinWrite::new);
        }

        /** {@link Cart#visitors()}, in bin {@code visitors}. */
        public HllWrite<Write> visitors() {
            return part(Codec.VISITORS, HllWrite::new);
        }

        /** {@link Cart#flags()}, in bin {@code flags}. */
        public BytesWrite<Write, byte[]> flags() {
            return part(Codec.FLAGS, BytesWrite::new);
        }

        /** {@link Cart#buffer()}, in bin {@code buffer}. */
        public BytesWrite<Write, ByteBuffer> buffer() {
            return part(Codec.BUFFER, BytesWrite::new);
        }
    }

    /** Changes to some components of {@link Cart}, as a value. */
    static final class Patch extends TypedPatch<Cart> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Cart before, Cart after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Cart#lines()}. */
        public Patch lines(List<Cart.Line> lines) {
            return new Patch(changes().set(Codec.LINES, lines));
        }

        /** Clears {@link Cart#lines()}: bin {@code lines} is removed. */
        public Patch clearLines() {
            return new Patch(changes().clear(Codec.LINES));
        }

        /** Sets {@link Cart#byCode()}. */
        public Patch byCode(Map<String, Cart.Line> byCode) {
            return new Patch(changes().set(Codec.BY_CODE, byCode));
        }

        /** Clears {@link Cart#byCode()}: bin {@code byCode} is removed. */
        public Patch clearByCode() {
            return new Patch(changes().clear(Codec.BY_CODE));
        }

        /** Sets {@link Cart#shelves()}. */
        public Patch shelves(Map<String, Map<Integer, List<Cart.Line>>> shelves) {
            return new Patch(changes().set(Codec.SHELVES, shelves));
        }

        /** Clears {@link Cart#shelves()}: bin {@code shelves} is removed. */
        public Patch clearShelves() {
            return new Patch(changes().clear(Codec.SHELVES));
        }

        /** Sets {@link Cart#waiting()}. */
        public Patch waiting(Queue<String> waiting) {
            return new Patch(changes().set(Codec.WAITING, waiting));
        }

        /** Clears {@link Cart#waiting()}: bin {@code waiting} is removed. */
        public Patch clearWaiting() {
            return new Patch(changes().clear(Codec.WAITING));
        }

        /** Sets {@link Cart#counts()}. */
        public Patch counts(int[] counts) {
            return new Patch(changes().set(Codec.COUNTS, counts));
        }

        /** Clears {@link Cart#counts()}: bin {@code counts} is removed. */
        public Patch clearCounts() {
            return new Patch(changes().clear(Codec.COUNTS));
        }

        /** Sets {@link Cart#codes()}. */
        public Patch codes(SortedSet<String> codes) {
            return new Patch(changes().set(Codec.CODES, codes));
        }

        /** Clears {@link Cart#codes()}: bin {@code codes} is removed. */
        public Patch clearCodes() {
            return new Patch(changes().clear(Codec.CODES));
        }

        /** Sets {@link Cart#totals()}. */
        public Patch totals(SortedMap<String, Long> totals) {
            return new Patch(changes().set(Codec.TOTALS, totals));
        }

        /** Clears {@link Cart#totals()}: bin {@code totals} is removed. */
        public Patch clearTotals() {
            return new Patch(changes().clear(Codec.TOTALS));
        }

        /** Sets {@link Cart#span()}. */
        public Patch span(Cart.Span span) {
            return new Patch(changes().set(Codec.SPAN, span));
        }

        /** Clears {@link Cart#span()}: bin {@code span} is removed. */
        public Patch clearSpan() {
            return new Patch(changes().clear(Codec.SPAN));
        }

        /** Sets {@link Cart#place()}. */
        public Patch place(GeoPoint place) {
            return new Patch(changes().set(Codec.PLACE, place));
        }

        /** Clears {@link Cart#place()}: bin {@code place} is removed. */
        public Patch clearPlace() {
            return new Patch(changes().clear(Codec.PLACE));
        }

        /** Sets {@link Cart#area()}. */
        public Patch area(GeoJson area) {
            return new Patch(changes().set(Codec.AREA, area));
        }

        /** Clears {@link Cart#area()}: bin {@code area} is removed. */
        public Patch clearArea() {
            return new Patch(changes().clear(Codec.AREA));
        }

        /** Sets {@link Cart#visitors()}. */
        public Patch visitors(HllSketch visitors) {
            return new Patch(changes().set(Codec.VISITORS, visitors));
        }

        /** Clears {@link Cart#visitors()}: bin {@code visitors} is removed. */
        public Patch clearVisitors() {
            return new Patch(changes().clear(Codec.VISITORS));
        }

        /** Sets {@link Cart#flags()}. */
        public Patch flags(byte[] flags) {
            return new Patch(changes().set(Codec.FLAGS, flags));
        }

        /** Clears {@link Cart#flags()}: bin {@code flags} is removed. */
        public Patch clearFlags() {
            return new Patch(changes().clear(Codec.FLAGS));
        }

        /** Sets {@link Cart#buffer()}. */
        public Patch buffer(ByteBuffer buffer) {
            return new Patch(changes().set(Codec.BUFFER, buffer));
        }

        /** Clears {@link Cart#buffer()}: bin {@code buffer} is removed. */
        public Patch clearBuffer() {
            return new Patch(changes().clear(Codec.BUFFER));
        }
    }
}
