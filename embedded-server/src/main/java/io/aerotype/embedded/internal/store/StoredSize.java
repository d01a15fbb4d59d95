package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.Nullable;

/**
 * The size of a record as a server stores it, which is what its record limit and the expressions on sizes speak of
 * (server: {@code as/src/storage/flat.c}).
 */
public final class StoredSize {
    private static final int HEADER = 35;
    private static final int VOID_TIME = 4;
    private static final int END = 4;
    private static final int BLOCK = 16;

    private StoredSize() {}

    public static int of(@Nullable RecordSet set, byte @Nullable [] userKey, Bins bins, int voidTime) {
        int size = HEADER + END;
        if (voidTime != 0) {
            size += VOID_TIME;
        }
        if (set != null) {
            size += 1 + set.nameBytes().length;
        }
        if (userKey != null) {
            size += variableInt(userKey.length) + userKey.length;
        }
        if (!bins.isEmpty()) {
            size += variableInt(bins.count());
        }
        for (Bin bin : bins.all()) {
            size += 1 + bin.name().length() + bin.particle().storedSize();
        }
        return size;
    }

    /** Storage hands out whole blocks. */
    public static int inBlocks(int size) {
        return (size + BLOCK - 1) & -BLOCK;
    }

    /** Seven bits to a byte. */
    private static int variableInt(int value) {
        return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(value) + 6) / 7);
    }
}
