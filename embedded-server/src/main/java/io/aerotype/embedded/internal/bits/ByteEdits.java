package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Arrays;

/** Edits that change how many bytes a blob has. */
final class ByteEdits {
    private static final long MOST_BYTES = 128L << 20;

    /** No record could hold more. */
    private static final long MOST_STORED = 8L << 20;

    private static final int FROM_FRONT = 1;
    private static final int GROW_ONLY = 2;
    private static final int SHRINK_ONLY = 4;

    private ByteEdits() {}

    static BitEdit resize(Arguments arguments) {
        arguments.between(1, 3);
        int size = (int) arguments.integer(0, 0, MOST_BYTES);
        int flags = arguments.flags(1, BitOperations.CREATE_UPDATE_NO_FAIL);
        int how = arguments.flags(2, FROM_FRONT | GROW_ONLY | SHRINK_ONLY);
        if ((how & GROW_ONLY) != 0 && (how & SHRINK_ONLY) != 0) {
            throw Arguments.refused("neither growing nor shrinking is allowed");
        }
        return BitOperations.edit(flags, true, (blob, policy) -> {
            boolean refused = size < blob.length ? (how & GROW_ONLY) != 0 : (how & SHRINK_ONLY) != 0;
            if (size != blob.length && refused) {
                policy.tolerate(ResultCode.PARAMETER);
                return null;
            }
            checkStorable(size);
            boolean front = (how & FROM_FRONT) != 0;
            byte[] resized = new byte[size];
            int kept = Math.min(size, blob.length);
            System.arraycopy(blob, front ? blob.length - kept : 0, resized, front ? size - kept : 0, kept);
            return resized;
        });
    }

    static BitEdit insert(Arguments arguments) {
        arguments.between(2, 3);
        long offset = BitOperations.offset(arguments, MOST_BYTES);
        byte[] inserted = arguments.bytes(1);
        if (inserted.length == 0) {
            throw Arguments.refused("nothing to insert");
        }
        int flags = arguments.flags(2, BitOperations.CREATE_UPDATE_NO_FAIL);
        return BitOperations.edit(flags, true, (blob, policy) -> {
            int position = (int) BitRange.normalised(offset, blob.length);
            int front = Math.min(position, blob.length);
            checkStorable((long) Math.max(position, blob.length) + inserted.length);
            byte[] grown = new byte[Math.max(position, blob.length) + inserted.length];
            System.arraycopy(blob, 0, grown, 0, front);
            System.arraycopy(inserted, 0, grown, position, inserted.length);
            System.arraycopy(blob, front, grown, position + inserted.length, blob.length - front);
            return grown;
        });
    }

    static BitEdit remove(Arguments arguments) {
        arguments.between(2, 3);
        long offset = BitOperations.offset(arguments, MOST_BYTES);
        long size = arguments.integer(1, 1, MOST_BYTES);
        int flags = arguments.flags(2, BitOperations.UPDATE_NO_FAIL_PARTIAL);
        return BitOperations.edit(flags, false, (blob, policy) -> {
            long position = BitRange.normalised(offset, blob.length);
            long end = position + size;
            if (position >= blob.length || (end > blob.length && !policy.has(BitRange.PARTIAL))) {
                policy.tolerate(ResultCode.PARAMETER);
                return null;
            }
            int tail = (int) Math.min(end, blob.length);
            byte[] shrunk = Arrays.copyOf(blob, (int) position + blob.length - tail);
            System.arraycopy(blob, tail, shrunk, (int) position, blob.length - tail);
            return shrunk;
        });
    }

    private static void checkStorable(long bytes) {
        if (bytes > MOST_STORED) {
            throw new ResultException(ResultCode.RECORD_TOO_BIG, "a blob of " + bytes + " bytes");
        }
    }
}
