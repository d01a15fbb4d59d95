package io.aerotype.operation;

import com.aerospike.client.cdt.MapReturnType;

/**
 * What can be asked of several elements. Each method adds one operation whose answer stands in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
@FunctionalInterface
public interface ManyAnswers<W> {
    /**
     * Asks for an answer of a kind.
     *
     * @param type one of the constants of {@link MapReturnType}, which those of lists equal
     * @return the builder
     * @throws IllegalArgumentException if it is about keys and the elements are those of a list
     */
    W answer(int type);

    /**
     * Asks for the values, as a list.
     *
     * @return the builder
     */
    default W getValues() {
        return answer(MapReturnType.VALUE);
    }

    /**
     * Asks for the keys, as a list.
     *
     * @return the builder
     * @throws IllegalArgumentException if the elements are those of a list, which has no keys
     */
    default W getKeys() {
        return answer(MapReturnType.KEY);
    }

    /**
     * Asks for the entries, as a map.
     *
     * @return the builder
     * @throws IllegalArgumentException if the elements are those of a list, which has no keys
     */
    default W getKeysAndValues() {
        return answer(MapReturnType.ORDERED_MAP);
    }

    /**
     * Asks for how many there are.
     *
     * @return the builder
     */
    default W count() {
        return answer(MapReturnType.COUNT);
    }

    /**
     * Asks for whether there is one.
     *
     * @return the builder
     */
    default W exists() {
        return answer(MapReturnType.EXISTS);
    }

    /**
     * Asks for the positions, as a list.
     *
     * @return the builder
     */
    default W getIndexes() {
        return answer(MapReturnType.INDEX);
    }

    /**
     * Asks for the positions counted from the end, as a list.
     *
     * @return the builder
     */
    default W getReverseIndexes() {
        return answer(MapReturnType.REVERSE_INDEX);
    }

    /**
     * Asks for the positions in the order of values, as a list.
     *
     * @return the builder
     */
    default W getRanks() {
        return answer(MapReturnType.RANK);
    }

    /**
     * Asks for the positions in the order of values counted from the greatest, as a list.
     *
     * @return the builder
     */
    default W getReverseRanks() {
        return answer(MapReturnType.REVERSE_RANK);
    }
}
