package shop;

import io.aerotype.query.BooleanBin;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.spi.ArrayCodecs;
import io.aerotype.spi.Codecs;
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
    public final MapBin<T, Map<String, Map<String, List<Bag.Optional_>>>, String, Map<String, List<Bag.Optional_>>, MapBin<T, Map<String, List<Bag.Optional_>>, String, List<Bag.Optional_>, ListBin<T, List<Bag.Optional_>, Bag.Optional_, Bag_Optional_Bin<T>>>> deep;

    /** A value of a record. */
    public BagBin(Location<Bag> location) {
        super(location);
        this.all = new ListBin<>(location.inside(BagCodec.ALL), Codecs.TEXT, StringBin::new);
        this.sorted = new CollectionBin<>(location.inside(BagCodec.SORTED), Codecs.INT32);
        this.navigable = new CollectionBin<>(location.inside(BagCodec.NAVIGABLE), Codecs.TEXT);
        this.queue = new ListBin<>(location.inside(BagCodec.QUEUE), Codecs.INT64, IntegerBin::new);
        this.deque = new ListBin<>(location.inside(BagCodec.DEQUE), Codecs.TEXT, StringBin::new);
        this.sortedMap = new MapBin<>(location.inside(BagCodec.SORTED_MAP), Codecs.TEXT,
                Codecs.INT32, IntegerBin::new);
        this.navigableMap = new MapBin<>(location.inside(BagCodec.NAVIGABLE_MAP), Codecs.INT32,
                Codecs.listOf(Codecs.TEXT), at -> new ListBin<>(at, Codecs.TEXT, StringBin::new));
        this.numbers = new ListBin<>(location.inside(BagCodec.NUMBERS), Codecs.INT32,
                IntegerBin::new);
        this.shares = new ListBin<>(location.inside(BagCodec.SHARES), Codecs.FLOAT64,
                DoubleBin::new);
        this.flags = new ListBin<>(location.inside(BagCodec.FLAGS), Codecs.BOOLEAN,
                BooleanBin::new);
        this.names = new ListBin<>(location.inside(BagCodec.NAMES), Codecs.TEXT, StringBin::new);
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
                Bag_Optional_Bin::new)));
    }
}
