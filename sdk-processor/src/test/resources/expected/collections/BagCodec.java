package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.BooleanBin;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.SetWrite;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.ArrayCodecs;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/** Turns {@link Bag} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BagCodec implements ComponentsCodec<Bag> {
    /** The codec; it has no state. */
    public static final BagCodec INSTANCE = new BagCodec();

    static final Component<Collection<String>> ALL = Component.of("all", Codecs.collectionOf(Codecs.TEXT));
    static final Component<SortedSet<Integer>> SORTED = Component.of("sorted", Codecs.sortedSetOf(Codecs.INT32));
    static final Component<NavigableSet<String>> NAVIGABLE = Component.of("navigable", Codecs.navigableSetOf(Codecs.TEXT));
    static final Component<Queue<Long>> QUEUE = Component.of("queue", Codecs.queueOf(Codecs.INT64));
    static final Component<Deque<String>> DEQUE = Component.of("deque", Codecs.dequeOf(Codecs.TEXT));
    static final Component<SortedMap<String, Integer>> SORTED_MAP = Component.of("sortedMap", Codecs.sortedMapOf(Codecs.TEXT, Codecs.INT32));
    static final Component<NavigableMap<Integer, List<String>>> NAVIGABLE_MAP = Component.of("navigableMap", Codecs.navigableMapOf(Codecs.INT32, Codecs.listOf(Codecs.TEXT)));
    static final Component<int[]> NUMBERS = Component.of("numbers", ArrayCodecs.intArray(Codecs.INT32));
    static final Component<double[]> SHARES = Component.of("shares", ArrayCodecs.doubleArray(Codecs.FLOAT64));
    static final Component<boolean[]> FLAGS = Component.of("flags", ArrayCodecs.booleanArray(Codecs.BOOLEAN));
    static final Component<String[]> NAMES = Component.of("names", ArrayCodecs.arrayOf(Codecs.TEXT, String[]::new));
    static final Component<long[][]> GRID = Component.of("grid", ArrayCodecs.arrayOf(ArrayCodecs.longArray(Codecs.INT64), long[][]::new));
    static final Component<Integer> MAYBE = Component.of("maybe", Codecs.INT32);
    static final Component<Long> MAYBE_LONG = Component.of("maybeLong", Codecs.INT64);
    static final Component<Double> MAYBE_DOUBLE = Component.of("maybeDouble", Codecs.FLOAT64);
    static final Component<Map<String, Map<String, List<Bag.Optional_>>>> DEEP = Component.of("deep", Codecs.mapOf(Codecs.TEXT, Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE)))));

    private static final List<Component<?>> COMPONENTS = List.of(ALL, SORTED, NAVIGABLE, QUEUE,
            DEQUE, SORTED_MAP, NAVIGABLE_MAP, NUMBERS, SHARES, FLAGS, NAMES, GRID, MAYBE,
            MAYBE_LONG, MAYBE_DOUBLE, DEEP);

    private BagCodec() {}

    @Override
    public Class<Bag> type() {
        return Bag.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Bag read(BinReader bins) {
        return new Bag(
                bins.get(ALL),
                bins.get(SORTED),
                bins.get(NAVIGABLE),
                bins.get(QUEUE),
                bins.get(DEQUE),
                bins.get(SORTED_MAP),
                bins.get(NAVIGABLE_MAP),
                bins.get(NUMBERS),
                bins.get(SHARES),
                bins.get(FLAGS),
                bins.get(NAMES),
                bins.get(GRID),
                bins.findInt(MAYBE),
                bins.findLong(MAYBE_LONG),
                bins.findDouble(MAYBE_DOUBLE),
                bins.get(DEEP));
    }

    @Override
    public void write(Bag bag, BinWriter bins) {
        bins.put(ALL, bag.all());
        bins.put(DEEP, bag.deep());
        bins.put(DEQUE, bag.deque());
        bins.put(FLAGS, bag.flags());
        bins.put(GRID, bag.grid());
        bins.put(MAYBE, bag.maybe());
        bins.put(MAYBE_DOUBLE, bag.maybeDouble());
        bins.put(MAYBE_LONG, bag.maybeLong());
        bins.put(NAMES, bag.names());
        bins.put(NAVIGABLE, bag.navigable());
        bins.put(NAVIGABLE_MAP, bag.navigableMap());
        bins.put(NUMBERS, bag.numbers());
        bins.put(QUEUE, bag.queue());
        bins.put(SHARES, bag.shares());
        bins.put(SORTED, bag.sorted());
        bins.put(SORTED_MAP, bag.sortedMap());
    }

    /**
     * An embedded {@link Bag} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Bag> {
        /** {@link Bag#all()}, under key {@code all}. */
        public final ListBin<T, Collection<String>, String, StringBin<T>> all;

        /** {@link Bag#sorted()}, under key {@code sorted}. */
        public final CollectionBin<T, SortedSet<Integer>, Integer> sorted;

        /** {@link Bag#navigable()}, under key {@code navigable}. */
        public final CollectionBin<T, NavigableSet<String>, String> navigable;

        /** {@link Bag#queue()}, under key {@code queue}. */
        public final ListBin<T, Queue<Long>, Long, IntegerBin<T>> queue;

        /** {@link Bag#deque()}, under key {@code deque}. */
        public final ListBin<T, Deque<String>, String, StringBin<T>> deque;

        /** {@link Bag#sortedMap()}, under key {@code sortedMap}. */
        public final MapBin<T, SortedMap<String, Integer>, String, Integer, IntegerBin<T>> sortedMap;

        /** {@link Bag#navigableMap()}, under key {@code navigableMap}. */
        public final MapBin<T, NavigableMap<Integer, List<String>>, Integer, List<String>, ListBin<T, List<String>, String, StringBin<T>>> navigableMap;

        /** {@link Bag#numbers()}, under key {@code numbers}. */
        public final ListBin<T, int[], Integer, IntegerBin<T>> numbers;

        /** {@link Bag#shares()}, under key {@code shares}. */
        public final ListBin<T, double[], Double, DoubleBin<T>> shares;

        /** {@link Bag#flags()}, under key {@code flags}. */
        public final ListBin<T, boolean[], Boolean, BooleanBin<T>> flags;

        /** {@link Bag#names()}, under key {@code names}. */
        public final ListBin<T, String[], String, StringBin<T>> names;

        /** {@link Bag#grid()}, under key {@code grid}. */
        public final ListBin<T, long[][], long[], ListBin<T, long[], Long, IntegerBin<T>>> grid;

        /** {@link Bag#maybe()}, under key {@code maybe}. */
        public final IntegerBin<T> maybe;

        /** {@link Bag#maybeLong()}, under key {@code maybeLong}. */
        public final IntegerBin<T> maybeLong;

        /** {@link Bag#maybeDouble()}, under key {@code maybeDouble}. */
        public final DoubleBin<T> maybeDouble;

        /** {@link Bag#deep()}, under key {@code deep}. */
        public final MapBin<T, Map<String, Map<String, List<Bag.Optional_>>>, String, Map<String, List<Bag.Optional_>>, MapBin<T, Map<String, List<Bag.Optional_>>, String, List<Bag.Optional_>, ListBin<T, List<Bag.Optional_>, Bag.Optional_, Bag_Optional_Codec.Bin<T>>>> deep;

        /** A value of a record. */
        public Bin(Location<Bag> location) {
            super(location);
            this.all = new ListBin<>(location.inside(BagCodec.ALL), Codecs.TEXT, StringBin::new);
            this.sorted = new CollectionBin<>(location.inside(BagCodec.SORTED), Codecs.INT32);
            this.navigable = new CollectionBin<>(location.inside(BagCodec.NAVIGABLE), Codecs.TEXT);
            this.queue = new ListBin<>(location.inside(BagCodec.QUEUE), Codecs.INT64,
                    IntegerBin::new);
            this.deque = new ListBin<>(location.inside(BagCodec.DEQUE), Codecs.TEXT,
                    StringBin::new);
            this.sortedMap = new MapBin<>(location.inside(BagCodec.SORTED_MAP), Codecs.TEXT,
                    Codecs.INT32, IntegerBin::new);
            this.navigableMap = new MapBin<>(location.inside(BagCodec.NAVIGABLE_MAP), Codecs.INT32,
                    Codecs.listOf(Codecs.TEXT), at -> new ListBin<>(at, Codecs.TEXT,
                    StringBin::new));
            this.numbers = new ListBin<>(location.inside(BagCodec.NUMBERS), Codecs.INT32,
                    IntegerBin::new);
            this.shares = new ListBin<>(location.inside(BagCodec.SHARES), Codecs.FLOAT64,
                    DoubleBin::new);
            this.flags = new ListBin<>(location.inside(BagCodec.FLAGS), Codecs.BOOLEAN,
                    BooleanBin::new);
            this.names = new ListBin<>(location.inside(BagCodec.NAMES), Codecs.TEXT,
                    StringBin::new);
            this.grid = new ListBin<>(location.inside(BagCodec.GRID),
                    ArrayCodecs.longArray(Codecs.INT64), at -> new ListBin<>(at, Codecs.INT64,
                    IntegerBin::new));
            this.maybe = new IntegerBin<>(location.inside(BagCodec.MAYBE));
            this.maybeLong = new IntegerBin<>(location.inside(BagCodec.MAYBE_LONG));
            this.maybeDouble = new DoubleBin<>(location.inside(BagCodec.MAYBE_DOUBLE));
            this.deep = new MapBin<>(location.inside(BagCodec.DEEP), Codecs.TEXT,
                    Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE))),
                    at -> new MapBin<>(at, Codecs.TEXT,
                    Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE)),
                    at2 -> new ListBin<>(at2, Codecs.embedded(Bag_Optional_Codec.INSTANCE),
                    Bag_Optional_Codec.Bin::new)));
        }
    }

    /**
     * Writes an embedded {@link Bag}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Bag> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Bag> location) {
            super(sink, location);
        }

        /** {@link Bag#all()}, under key {@code all}. */
        public ListWrite<W, Collection<String>, String, TypedBinWrite<W, String>> all() {
            return part(BagCodec.ALL, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link Bag#sorted()}, under key {@code sorted}. */
        public SetWrite<W, SortedSet<Integer>, Integer> sorted() {
            return part(BagCodec.SORTED, (to, at) -> new SetWrite<>(to, at, Codecs.INT32));
        }

        /** {@link Bag#navigable()}, under key {@code navigable}. */
        public SetWrite<W, NavigableSet<String>, String> navigable() {
            return part(BagCodec.NAVIGABLE, (to, at) -> new SetWrite<>(to, at, Codecs.TEXT));
        }

        /** {@link Bag#queue()}, under key {@code queue}. */
        public ListWrite<W, Queue<Long>, Long, IntegerWrite<W, Long>> queue() {
            return part(BagCodec.QUEUE, (to, at) -> new ListWrite<>(to, at, Codecs.INT64,
                    IntegerWrite::new));
        }

        /** {@link Bag#deque()}, under key {@code deque}. */
        public ListWrite<W, Deque<String>, String, TypedBinWrite<W, String>> deque() {
            return part(BagCodec.DEQUE, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link Bag#sortedMap()}, under key {@code sortedMap}. */
        public MapWrite<W, SortedMap<String, Integer>, String, Integer, IntegerWrite<W, Integer>> sortedMap() {
            return part(BagCodec.SORTED_MAP, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.INT32, IntegerWrite::new));
        }

        /** {@link Bag#navigableMap()}, under key {@code navigableMap}. */
        public MapWrite<W, NavigableMap<Integer, List<String>>, Integer, List<String>, ListWrite<W, List<String>, String, TypedBinWrite<W, String>>> navigableMap() {
            return part(BagCodec.NAVIGABLE_MAP, (to, at) -> new MapWrite<>(to, at, Codecs.INT32,
                    Codecs.listOf(Codecs.TEXT), (to2, at2) -> new ListWrite<>(to2, at2, Codecs.TEXT,
                    TypedBinWrite::new)));
        }

        /** {@link Bag#numbers()}, under key {@code numbers}. */
        public ListWrite<W, int[], Integer, IntegerWrite<W, Integer>> numbers() {
            return part(BagCodec.NUMBERS, (to, at) -> new ListWrite<>(to, at, Codecs.INT32,
                    IntegerWrite::new));
        }

        /** {@link Bag#shares()}, under key {@code shares}. */
        public ListWrite<W, double[], Double, DoubleWrite<W, Double>> shares() {
            return part(BagCodec.SHARES, (to, at) -> new ListWrite<>(to, at, Codecs.FLOAT64,
                    DoubleWrite::new));
        }

        /** {@link Bag#flags()}, under key {@code flags}. */
        public ListWrite<W, boolean[], Boolean, TypedBinWrite<W, Boolean>> flags() {
            return part(BagCodec.FLAGS, (to, at) -> new ListWrite<>(to, at, Codecs.BOOLEAN,
                    TypedBinWrite::new));
        }

        /** {@link Bag#names()}, under key {@code names}. */
        public ListWrite<W, String[], String, TypedBinWrite<W, String>> names() {
            return part(BagCodec.NAMES, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link Bag#grid()}, under key {@code grid}. */
        public ListWrite<W, long[][], long[], ListWrite<W, long[], Long, IntegerWrite<W, Long>>> grid() {
            return part(BagCodec.GRID, (to, at) -> new ListWrite<>(to, at,
                    ArrayCodecs.longArray(Codecs.INT64), (to2, at2) -> new ListWrite<>(to2, at2,
                    Codecs.INT64, IntegerWrite::new)));
        }

        /** {@link Bag#maybe()}, under key {@code maybe}. */
        public IntegerWrite<W, Integer> maybe() {
            return part(BagCodec.MAYBE, IntegerWrite::new);
        }

        /** {@link Bag#maybeLong()}, under key {@code maybeLong}. */
        public IntegerWrite<W, Long> maybeLong() {
            return part(BagCodec.MAYBE_LONG, IntegerWrite::new);
        }

        /** {@link Bag#maybeDouble()}, under key {@code maybeDouble}. */
        public DoubleWrite<W, Double> maybeDouble() {
            return part(BagCodec.MAYBE_DOUBLE, DoubleWrite::new);
        }

        /** {@link Bag#deep()}, under key {@code deep}. */
        public MapWrite<W, Map<String, Map<String, List<Bag.Optional_>>>, String, Map<String, List<Bag.Optional_>>, MapWrite<W, Map<String, List<Bag.Optional_>>, String, List<Bag.Optional_>, ListWrite<W, List<Bag.Optional_>, Bag.Optional_, Bag_Optional_Codec.Write<W>>>> deep() {
            return part(BagCodec.DEEP, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE))),
                    (to2, at2) -> new MapWrite<>(to2, at2, Codecs.TEXT,
                    Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE)),
                    (to3, at3) -> new ListWrite<>(to3, at3,
                    Codecs.embedded(Bag_Optional_Codec.INSTANCE), Bag_Optional_Codec.Write::new))));
        }
    }
}
