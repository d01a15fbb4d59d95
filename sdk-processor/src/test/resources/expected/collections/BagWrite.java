package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapWrite;
import io.aerotype.query.TypedBinWrite;
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
 * Writes an embedded {@link Bag}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
final class BagWrite<W> extends TypedBinWrite<W, Bag> {
    /** Stored in a bin. */
    public BagWrite(OperationSink<W> sink, Component<Bag> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public BagWrite(OperationSink<W> sink, Location around, Component<Bag> component) {
        super(sink, around, component);
    }

    /** {@link Bag#all()}, under key {@code all}. */
    public TypedBinWrite<W, Collection<String>> all() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.ALL);
    }

    /** {@link Bag#sorted()}, under key {@code sorted}. */
    public TypedBinWrite<W, SortedSet<Integer>> sorted() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.SORTED);
    }

    /** {@link Bag#navigable()}, under key {@code navigable}. */
    public TypedBinWrite<W, NavigableSet<String>> navigable() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.NAVIGABLE);
    }

    /** {@link Bag#queue()}, under key {@code queue}. */
    public TypedBinWrite<W, Queue<Long>> queue() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.QUEUE);
    }

    /** {@link Bag#deque()}, under key {@code deque}. */
    public TypedBinWrite<W, Deque<String>> deque() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.DEQUE);
    }

    /** {@link Bag#sortedMap()}, under key {@code sortedMap}. */
    public TypedBinWrite<W, SortedMap<String, Integer>> sortedMap() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.SORTED_MAP);
    }

    /** {@link Bag#navigableMap()}, under key {@code navigableMap}. */
    public TypedBinWrite<W, NavigableMap<Integer, List<String>>> navigableMap() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.NAVIGABLE_MAP);
    }

    /** {@link Bag#numbers()}, under key {@code numbers}. */
    public TypedBinWrite<W, int[]> numbers() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.NUMBERS);
    }

    /** {@link Bag#shares()}, under key {@code shares}. */
    public TypedBinWrite<W, double[]> shares() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.SHARES);
    }

    /** {@link Bag#flags()}, under key {@code flags}. */
    public TypedBinWrite<W, boolean[]> flags() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.FLAGS);
    }

    /** {@link Bag#names()}, under key {@code names}. */
    public TypedBinWrite<W, String[]> names() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.NAMES);
    }

    /** {@link Bag#grid()}, under key {@code grid}. */
    public TypedBinWrite<W, long[][]> grid() {
        return new TypedBinWrite<>(sink(), location(), BagCodec.GRID);
    }

    /** {@link Bag#maybe()}, under key {@code maybe}. */
    public IntegerWrite<W, Integer> maybe() {
        return new IntegerWrite<>(sink(), location(), BagCodec.MAYBE);
    }

    /** {@link Bag#maybeLong()}, under key {@code maybeLong}. */
    public IntegerWrite<W, Long> maybeLong() {
        return new IntegerWrite<>(sink(), location(), BagCodec.MAYBE_LONG);
    }

    /** {@link Bag#maybeDouble()}, under key {@code maybeDouble}. */
    public DoubleWrite<W, Double> maybeDouble() {
        return new DoubleWrite<>(sink(), location(), BagCodec.MAYBE_DOUBLE);
    }

    /** {@link Bag#deep()}, under key {@code deep}. */
    public MapWrite<W, String, Map<String, List<Bag.Optional_>>> deep() {
        return new MapWrite<>(sink(), location(), BagCodec.DEEP, Codecs.TEXT, Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.embedded(Bag_Optional_Codec.INSTANCE))));
    }
}
