package io.aerotype.operation;

import com.aerospike.client.cdt.ListWriteFlags;

/** What a write into a list minds. */
public enum ListFlag implements Flag {
    /** An element that is there already is an error. */
    ADD_UNIQUE(ListWriteFlags.ADD_UNIQUE),
    /** An index beyond the end is an error. */
    INSERT_BOUNDED(ListWriteFlags.INSERT_BOUNDED),
    /** What these flags forbid is left undone instead of failing. */
    NO_FAIL(ListWriteFlags.NO_FAIL),
    /** Of several elements those that are possible are written; goes with {@link #NO_FAIL}. */
    PARTIAL(ListWriteFlags.PARTIAL);

    private final int bit;

    ListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
