package io.aerotype.ael;

/** What a path gives of the elements it leads to, as in {@code get(return: COUNT)}. */
public enum PathReturn {
    /** The value; for several elements a list of them. */
    VALUE,
    /** How many elements there are. */
    COUNT,
    /** Whether there is such an element. */
    EXISTS,
    /** The position. */
    INDEX,
    /** The position from the end. */
    REVERSE_INDEX,
    /** The place in the order of values. */
    RANK,
    /** The place in the order of values, from the highest. */
    REVERSE_RANK,
    /** The key of a map entry. */
    KEY,
    /** Keys and values of map entries. */
    KEY_VALUE,
    /** The entries as a map in key order. */
    ORDERED_MAP,
    /** The entries as a map in no order. */
    UNORDERED_MAP;

    /**
     * What a path gives when it does not say: map entries as an ordered map, everything else by value.
     *
     * @param last the last step of the path
     * @return the default
     */
    public static PathReturn usual(Step last) {
        return last.container() == Step.Container.MAP && !(last instanceof Step.One) ? ORDERED_MAP : VALUE;
    }
}
