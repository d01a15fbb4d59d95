package shop;

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
}
