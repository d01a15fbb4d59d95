package io.aerotype.query;

import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.Map;

/**
 * A map.
 *
 * @param <T> the annotated type
 * @param <K> the keys' type
 * @param <V> the values' type
 */
public final class MapBin<T, K, V> extends TypedBin<T, Map<K, V>> {
    private final ValueCodec<K> key;

    /**
     * A bin of the record.
     *
     * @param component the component
     * @param key how the keys are stored
     */
    public MapBin(Component<Map<K, V>> component, ValueCodec<K> key) {
        this(Location.RECORD, component, key);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param around the place
     * @param component the component
     * @param key how the keys are stored
     */
    public MapBin(Location around, Component<Map<K, V>> component, ValueCodec<K> key) {
        super(around, component);
        this.key = key;
    }

    /**
     * Presence of a key.
     *
     * @param value the key
     * @return holds where the map has such a key
     */
    public Condition<T> containsKey(K value) {
        Expr constant = new Expr.Literal(key.toConst(value), Span.NONE);
        return new Condition<>(location()
                .inside(new Step.One(Step.Container.MAP, Step.By.KEY, constant), PathReturn.EXISTS, Type.ANY));
    }

    /**
     * How many entries there are.
     *
     * @return the number, to be compared
     */
    public IntegerBin<T> size() {
        Expr size = new PathExpr.Size(expr(), Span.NONE);
        return new IntegerBin<>(size, size, location().exists());
    }
}
