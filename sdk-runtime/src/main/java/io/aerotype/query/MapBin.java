package io.aerotype.query;

import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.spi.ValueCodec;
import java.util.Map;
import java.util.function.Function;

/**
 * A map.
 *
 * @param <T> the annotated type
 * @param <C> the component's type
 * @param <K> the keys' type
 * @param <V> the values' type
 * @param <B> a value in conditions
 */
public final class MapBin<T, C extends Map<K, V>, K, V, B> extends TypedBin<T, C> {
    private final ValueCodec<K> key;
    private final ValueCodec<V> value;
    private final Function<Location<V>, B> bin;

    /**
     * A value of a record.
     *
     * @param location where it is stored
     * @param key how the keys are stored
     * @param value how the values are stored
     * @param bin makes of a value's place what conditions can say of it
     */
    public MapBin(Location<C> location, ValueCodec<K> key, ValueCodec<V> value, Function<Location<V>, B> bin) {
        super(location);
        this.key = key;
        this.value = value;
        this.bin = bin;
    }

    /**
     * The value of a key: {@code prices.at("a1").gt(9.5)}.
     *
     * @param entryKey the key; a condition on the value of one that is not there does not hold
     * @return the value, to be compared
     */
    public B at(K entryKey) {
        return bin.apply(place().entry(entryKey, key, value));
    }

    /**
     * Presence of a key.
     *
     * @param entryKey the key
     * @return holds where the map has such a key
     */
    public Condition<T> containsKey(K entryKey) {
        Step step = new Step.One(Step.Container.MAP, Step.By.KEY, literal(key.toConst(entryKey)));
        return new Condition<>(place().inside(step, PathReturn.EXISTS, Type.ANY));
    }

    /**
     * How many entries there are.
     *
     * @return the number, to be compared
     */
    public IntegerBin<T> size() {
        return integer(new PathExpr.Size(expr(), Span.NONE));
    }
}
