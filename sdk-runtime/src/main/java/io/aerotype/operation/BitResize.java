package io.aerotype.operation;

import com.aerospike.client.operation.BitResizeFlags;

/** Where a blob grows or shrinks. */
public enum BitResize {
    /** At the end. */
    AT_END(BitResizeFlags.DEFAULT),
    /** At the front. */
    FROM_FRONT(BitResizeFlags.FROM_FRONT),
    /** At the end; making it shorter is an error. */
    GROW_ONLY(BitResizeFlags.GROW_ONLY),
    /** At the end; making it longer is an error. */
    SHRINK_ONLY(BitResizeFlags.SHRINK_ONLY);

    private final int bits;

    BitResize(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }
}
