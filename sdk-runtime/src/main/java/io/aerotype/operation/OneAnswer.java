package io.aerotype.operation;

import com.aerospike.client.cdt.MapReturnType;

/**
 * What can be asked of one element. Each method adds one operation whose answer stands in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
@FunctionalInterface
public interface OneAnswer<W> {
    /**
     * Asks for an answer of a kind.
     *
     * @param type one of the constants of {@link MapReturnType}, which those of lists equal
     * @return the builder
     * @throws IllegalArgumentException if it is about keys and the elements are those of a list
     */
    W answer(int type);

    /**
     * Asks for the value.
     *
     * @return the builder
     */
    default W getValue() {
        return answer(MapReturnType.VALUE);
    }

    /**
     * Asks for the key.
     *
     * @return the builder
     * @throws IllegalArgumentException if the elements are those of a list, which has no keys
     */
    default W getKey() {
        return answer(MapReturnType.KEY);
    }

    /**
     * Asks for the entry, as a map of one.
     *
     * @return the builder
     * @throws IllegalArgumentException if the elements are those of a list, which has no keys
     */
    default W getKeyAndValue() {
        return answer(MapReturnType.ORDERED_MAP);
    }

    /**
     * Asks for how many there are: 0 or 1.
     *
     * @return the builder
     */
    default W count() {
        return answer(MapReturnType.COUNT);
    }

    /**
     * Asks for whether it is there.
     *
     * @return the builder
     */
    default W exists() {
        return answer(MapReturnType.EXISTS);
    }

    /**
     * Asks for the position.
     *
     * @return the builder
     */
    default W getIndex() {
        return answer(MapReturnType.INDEX);
    }

    /**
     * Asks for the position counted from the end.
     *
     * @return the builder
     */
    default W getReverseIndex() {
        return answer(MapReturnType.REVERSE_INDEX);
    }

    /**
     * Asks for the position in the order of values.
     *
     * @return the builder
     */
    default W getRank() {
        return answer(MapReturnType.RANK);
    }

    /**
     * Asks for the position in the order of values counted from the greatest.
     *
     * @return the builder
     */
    default W getReverseRank() {
        return answer(MapReturnType.REVERSE_RANK);
    }
}
