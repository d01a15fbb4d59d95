package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapWrite;
import io.aerotype.query.SetWrite;
import io.aerotype.query.TypedBinWrite;
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
 * Writes an embedded {@link Bag}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class BagWrite<W> extends TypedBinWrite<W, Bag> {
    /** A value of the record being written. */
    public BagWrite(OperationSink<W> sink, Location<Bag> location) {
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
    public MapWrite<W, Map<String, Map<String, List<Bag.Optional_>>>, String, Map<String, List<Bag.Optional_>>, MapWrite<W, Map<String, List<Bag.Optional_>>, String, List<Bag.Optional_>, ListWrite<W, List<Bag.Optional_>, Bag.Optional_, Bag_Optional_Write<W>>>> deep() {
        return part(BagCodec.DEEP, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE))),
                (to2, at2) -> new MapWrite<>(to2, at2, Codecs.TEXT,
                Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE)),
                (to3, at3) -> new ListWrite<>(to3, at3,
                Codecs.embedded(Bag_Optional_Codec.INSTANCE), Bag_Optional_Write::new))));
    }
}
