package io.aerotype.operation;

import com.aerospike.client.operation.HLLWriteFlags;

/** What a write of a HyperLogLog sketch minds. */
public enum HllFlag implements Flag {
    /** It is an error if it is there. */
    CREATE_ONLY(HLLWriteFlags.CREATE_ONLY),
    /** It is an error if it is not there. */
    UPDATE_ONLY(HLLWriteFlags.UPDATE_ONLY),
    /** What these flags forbid is left undone instead of failing. */
    NO_FAIL(HLLWriteFlags.NO_FAIL),
    /** A union may become smaller than the stored sketch. */
    ALLOW_FOLD(HLLWriteFlags.ALLOW_FOLD);

    private final int bit;

    HllFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
