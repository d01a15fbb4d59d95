package io.aerotype.operation;

import com.aerospike.client.operation.BitWriteFlags;

/** What a write of bits minds. */
public enum BitFlag implements Flag {
    /** It is an error if it is there. */
    CREATE_ONLY(BitWriteFlags.CREATE_ONLY),
    /** It is an error if it is not there. */
    UPDATE_ONLY(BitWriteFlags.UPDATE_ONLY),
    /** What these flags forbid is left undone instead of failing. */
    NO_FAIL(BitWriteFlags.NO_FAIL),
    /** What goes beyond the end is left out instead of failing. */
    PARTIAL(BitWriteFlags.PARTIAL);

    private final int bit;

    BitFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
