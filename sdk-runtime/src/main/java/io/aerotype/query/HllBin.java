package io.aerotype.query;

import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;
import io.aerotype.value.HllSketch;
import java.util.List;

/**
 * A HyperLogLog sketch. A server compares what a sketch counts, not sketches.
 *
 * <pre>{@code
 * session.query(pages).where(pages.visitors.count().gt(1_000)).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public final class HllBin<T> extends StoredBin<T, HllSketch> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public HllBin(Location<HllSketch> location) {
        super(location);
    }

    /**
     * How many different elements it was given, by estimate.
     *
     * @return the number, to be compared
     */
    public IntegerBin<T> count() {
        return integer(Function.HLL_COUNT);
    }

    /**
     * Having been given elements. The sketch must have minhash bits.
     *
     * @param elements text, numbers or bytes
     * @return holds where all of them may have been given; where it does not, one was not
     */
    public Condition<T> mayContain(List<?> elements) {
        return integer(Function.HLL_MAY_CONTAIN, Expr.literal(elements)).eq(1);
    }

    /**
     * How many different elements this sketch or another one of the record was given, by estimate.
     *
     * @param other the other
     * @return the number, to be compared
     */
    public IntegerBin<T> unionCount(HllBin<T> other) {
        return integer(Function.HLL_UNION_COUNT, other.place().value());
    }

    /**
     * How many different elements both this sketch and another one of the record were given, by estimate.
     *
     * @param other the other
     * @return the number, to be compared
     */
    public IntegerBin<T> intersectCount(HllBin<T> other) {
        return integer(Function.HLL_INTERSECT_COUNT, other.place().value());
    }

    /**
     * How alike this sketch and another one of the record are.
     *
     * @param other the other
     * @return from 0 for nothing in common to 1 for the same elements, by estimate; to be compared
     */
    public DoubleBin<T> similarity(HllBin<T> other) {
        Expr similarity = call(Function.HLL_SIMILARITY, other.place().value());
        return new DoubleBin<>(similarity, similarity, exists().expr());
    }
}
