package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.ResultException;

/** Flags that say what a write does with items it must not store; bits unknown to the operation mean nothing. */
record WriteFlags(long bits) {
    private static final int UNIQUE_OR_CREATE_ONLY = 1;
    private static final int BOUNDED_OR_UPDATE_ONLY = 2;
    private static final int NO_FAIL = 4;
    private static final int PARTIAL = 8;

    /** List: refuses a value the list holds already. */
    boolean unique() {
        return has(UNIQUE_OR_CREATE_ONLY);
    }

    /** List: refuses a position that would need padding. */
    boolean bounded() {
        return has(BOUNDED_OR_UPDATE_ONLY);
    }

    /** Map: refuses a key the map holds already. */
    boolean createOnly() {
        return has(UNIQUE_OR_CREATE_ONLY);
    }

    /** Map: refuses a key the map does not hold. */
    boolean updateOnly() {
        return has(BOUNDED_OR_UPDATE_ONLY);
    }

    boolean noFail() {
        return has(NO_FAIL);
    }

    /** Whether the acceptable items are stored without the others; that takes both flags. */
    boolean partial() {
        return has(PARTIAL) && noFail();
    }

    /** Ends the operation with {@code code}, unless it is not to fail. */
    void failUnlessTolerated(int code) {
        if (!noFail()) {
            throw new ResultException(code);
        }
    }

    private boolean has(int flag) {
        return (bits & flag) != 0;
    }
}
