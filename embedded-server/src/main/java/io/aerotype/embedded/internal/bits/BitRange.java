package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.BinPolicy;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/**
 * Bits that lie within a blob.
 *
 * @param offset of the first one
 */
record BitRange(long offset, long size) {
    static final int PARTIAL = 8;

    static long normalised(long offset, long length) {
        long position = offset < 0 ? offset + length : offset;
        if (position < 0) {
            throw Arguments.refused("offset " + offset + " of " + length);
        }
        return position;
    }

    /** Returns the range an operation reads; it has to lie within the blob. */
    static BitRange toRead(byte[] blob, long offset, long size) {
        long bits = bits(blob);
        long position = normalised(offset, bits);
        if (position >= bits || position + size > bits) {
            throw new ResultException(ResultCode.OP_NOT_APPLICABLE, "bits beyond the blob");
        }
        return new BitRange(position, size);
    }

    /** Returns the range an operation changes, null if it is to change nothing. */
    static @Nullable BitRange toWrite(byte[] blob, long offset, long size, BinPolicy policy) {
        long bits = bits(blob);
        long position = normalised(offset, bits);
        if (position < bits && position + size > bits && policy.has(PARTIAL)) {
            return new BitRange(position, bits - position);
        }
        if (position >= bits || position + size > bits) {
            policy.tolerate(ResultCode.OP_NOT_APPLICABLE);
            return null;
        }
        return new BitRange(position, size);
    }

    private static long bits(byte[] blob) {
        return (long) blob.length * Byte.SIZE;
    }
}
