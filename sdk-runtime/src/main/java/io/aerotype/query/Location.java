package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value is stored, and how: in a bin, or in the lists and maps inside it. Generated code passes it on.
 *
 * @param <V> the value's type
 */
public final class Location<V> {
    private final String bin;
    /** The way from the bin to the value; empty for the bin itself. */
    private final List<Hop> hops;

    private final ValueCodec<V> codec;

    private Location(String bin, List<Hop> hops, ValueCodec<V> codec) {
        this.bin = bin;
        this.hops = hops;
        this.codec = codec;
    }

    /**
     * A bin of a record.
     *
     * @param component the component that is stored in it
     * @param <V> its type
     * @return its place
     */
    public static <V> Location<V> of(Component<V> component) {
        return new Location<>(component.bin(), List.of(), component.codec());
    }

    /**
     * The place of a component of the embedded record that is stored here.
     *
     * @param component which
     * @param <C> its type
     * @return its place
     */
    public <C> Location<C> inside(Component<C> component) {
        return longer(
                component.position() < 0
                        ? Hop.key(component.bin(), component.bin())
                        : new Hop.Position(component.position()),
                component.codec());
    }

    /** The place of an element of the list that is stored here. */
    <E> Location<E> element(int index, ValueCodec<E> element) {
        return longer(new Hop.Index(index), element);
    }

    /** The place of a value in the map that is stored here. */
    <K, E> Location<E> entry(K key, ValueCodec<K> keys, ValueCodec<E> values) {
        return longer(new Hop.Key(keys.toValue(key), keys.toConst(key), String.valueOf(key)), values);
    }

    String bin() {
        return bin;
    }

    ValueCodec<V> codec() {
        return codec;
    }

    /** The value, of a type that what it is compared with tells: the same tree that text makes. */
    Expr value() {
        return read(Type.ANY);
    }

    /** The value, read as a type. */
    Expr read(Type type) {
        return hops.isEmpty() ? Expr.bin(bin, type) : path(steps(), PathReturn.VALUE, type);
    }

    /** Whether there is a value. */
    Expr exists() {
        return hops.isEmpty() ? new Fact.BinExists(bin, Span.NONE) : path(steps(), PathReturn.EXISTS, Type.ANY);
    }

    /** What is found further inside the collection that stands here. */
    Expr inside(Step last, PathReturn returned, Type type) {
        List<Step> steps = new ArrayList<>(steps());
        steps.add(last);
        return path(steps, returned, type);
    }

    /** Stores a value here. */
    Operation set(Value value) {
        return hops.isEmpty()
                ? new Operation(Operation.Type.WRITE, bin, value)
                : hops.getLast().set(bin, value, around());
    }

    /** Leaves no value here. */
    Operation remove() {
        return hops.isEmpty()
                ? new Operation(Operation.Type.WRITE, bin, Value.getAsNull())
                : hops.getLast().remove(bin, around());
    }

    /** Adds to the number that stands here. */
    Operation increment(Value amount) {
        return hops.isEmpty()
                ? new Operation(Operation.Type.ADD, bin, amount)
                : hops.getLast().increment(bin, amount, around());
    }

    /** The way to the value itself, for operations on the collection it is; maps that are not there are made. */
    CTX[] here() {
        return contexts(hops);
    }

    /** The way to the collection around the value; maps that are not there are made. */
    private CTX[] around() {
        return contexts(hops.subList(0, hops.size() - 1));
    }

    private static CTX[] contexts(List<Hop> hops) {
        return hops.stream().map(Hop::context).toArray(CTX[]::new);
    }

    private <E> Location<E> longer(Hop hop, ValueCodec<E> further) {
        List<Hop> longer = new ArrayList<>(hops);
        longer.add(hop);
        return new Location<>(bin, longer, further);
    }

    private List<Step> steps() {
        return hops.stream().map(Hop::step).toList();
    }

    private Expr path(List<Step> steps, PathReturn returned, Type type) {
        return new PathExpr.Path(Expr.bin(bin), steps, returned, type, Span.NONE);
    }

    /** As a program writes it: {@code orders[0].total}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(bin);
        hops.forEach(text::append);
        return text.toString();
    }
}
