package io.aerotype.operation;

import com.aerospike.client.cdt.MapWriteFlags;

/** What a write into a map minds. */
public enum MapFlag implements Flag {
    /** It is an error if it is there. */
    CREATE_ONLY(MapWriteFlags.CREATE_ONLY),
    /** It is an error if it is not there. */
    UPDATE_ONLY(MapWriteFlags.UPDATE_ONLY),
    /** What these flags forbid is left undone instead of failing. */
    NO_FAIL(MapWriteFlags.NO_FAIL),
    /** Of several entries those that are possible are written; goes with {@link #NO_FAIL}. */
    PARTIAL(MapWriteFlags.PARTIAL);

    private final int bit;

    MapFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
