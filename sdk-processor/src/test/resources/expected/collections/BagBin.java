package shop;

import io.aerotype.query.DoubleBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
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

/**
 * An embedded {@link Bag} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class BagBin<T> extends TypedBin<T, Bag> {
    /** {@link Bag#all()}, under key {@code all}. */
    public final ListBin<T, Collection<String>, String> all;

    /** {@link Bag#sorted()}, under key {@code sorted}. */
    public final ListBin<T, SortedSet<Integer>, Integer> sorted;

    /** {@link Bag#navigable()}, under key {@code navigable}. */
    public final ListBin<T, NavigableSet<String>, String> navigable;

    /** {@link Bag#queue()}, under key {@code queue}. */
    public final ListBin<T, Queue<Long>, Long> queue;

    /** {@link Bag#deque()}, under key {@code deque}. */
    public final ListBin<T, Deque<String>, String> deque;

    /** {@link Bag#sortedMap()}, under key {@code sortedMap}. */
    public final TypedBin<T, SortedMap<String, Integer>> sortedMap;

    /** {@link Bag#navigableMap()}, under key {@code navigableMap}. */
    public final TypedBin<T, NavigableMap<Integer, List<String>>> navigableMap;

    /** {@link Bag#numbers()}, under key {@code numbers}. */
    public final TypedBin<T, int[]> numbers;

    /** {@link Bag#shares()}, under key {@code shares}. */
    public final TypedBin<T, double[]> shares;

    /** {@link Bag#flags()}, under key {@code flags}. */
    public final TypedBin<T, boolean[]> flags;

    /** {@link Bag#names()}, under key {@code names}. */
    public final TypedBin<T, String[]> names;

    /** {@link Bag#grid()}, under key {@code grid}. */
    public final TypedBin<T, long[][]> grid;

    /** {@link Bag#maybe()}, under key {@code maybe}. */
    public final IntegerBin<T> maybe;

    /** {@link Bag#maybeLong()}, under key {@code maybeLong}. */
    public final IntegerBin<T> maybeLong;

    /** {@link Bag#maybeDouble()}, under key {@code maybeDouble}. */
    public final DoubleBin<T> maybeDouble;

    /** {@link Bag#deep()}, under key {@code deep}. */
    public final MapBin<T, String, Map<String, List<Bag.Optional_>>> deep;

    /** Stored in a bin. */
    public BagBin(Component<Bag> component) {
        this(Location.RECORD, component);
    }

    /** Stored inside what stands at a place. */
    public BagBin(Location around, Component<Bag> component) {
        super(around, component);
        this.all = new ListBin<>(location(), BagCodec.ALL, Codecs.TEXT);
        this.sorted = new ListBin<>(location(), BagCodec.SORTED, Codecs.INT32);
        this.navigable = new ListBin<>(location(), BagCodec.NAVIGABLE, Codecs.TEXT);
        this.queue = new ListBin<>(location(), BagCodec.QUEUE, Codecs.INT64);
        this.deque = new ListBin<>(location(), BagCodec.DEQUE, Codecs.TEXT);
        this.sortedMap = new TypedBin<>(location(), BagCodec.SORTED_MAP);
        this.navigableMap = new TypedBin<>(location(), BagCodec.NAVIGABLE_MAP);
        this.numbers = new TypedBin<>(location(), BagCodec.NUMBERS);
        this.shares = new TypedBin<>(location(), BagCodec.SHARES);
        this.flags = new TypedBin<>(location(), BagCodec.FLAGS);
        this.names = new TypedBin<>(location(), BagCodec.NAMES);
        this.grid = new TypedBin<>(location(), BagCodec.GRID);
        this.maybe = new IntegerBin<>(location(), BagCodec.MAYBE);
        this.maybeLong = new IntegerBin<>(location(), BagCodec.MAYBE_LONG);
        this.maybeDouble = new DoubleBin<>(location(), BagCodec.MAYBE_DOUBLE);
        this.deep = new MapBin<>(location(), BagCodec.DEEP, Codecs.TEXT);
    }
}
