package io.aerotype.embedded.internal.cdt;

/**
 * What a by-key, by-index, by-value or by-rank operation is to return, and whether of everything else than it selected.
 *
 * @param code one of the constants, or a number the server knows nothing of
 */
record ReturnType(int code, boolean inverted) {
    static final int NONE = 0;
    static final int INDEX = 1;
    static final int REVERSE_INDEX = 2;
    static final int RANK = 3;
    static final int REVERSE_RANK = 4;
    static final int COUNT = 5;
    static final int KEY = 6;
    static final int VALUE = 7;
    static final int KEY_VALUE = 8;
    static final int INDEX_RANGE = 9;
    static final int REVERSE_INDEX_RANGE = 10;
    static final int RANK_RANGE = 11;
    static final int REVERSE_RANK_RANGE = 12;
    static final int EXISTS = 13;
    static final int UNORDERED_MAP = 16;
    static final int ORDERED_MAP = 17;

    private static final long INVERTED = 0x10000;

    boolean isRange() {
        return code >= INDEX_RANGE && code <= REVERSE_RANK_RANGE;
    }

    boolean isKnown() {
        return (code >= NONE && code <= EXISTS) || code == UNORDERED_MAP || code == ORDERED_MAP;
    }

    static ReturnType of(long flags) {
        return new ReturnType((int) (flags & 0xffff), (flags & INVERTED) != 0);
    }
}
