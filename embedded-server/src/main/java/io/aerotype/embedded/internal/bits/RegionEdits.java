package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import org.jspecify.annotations.Nullable;

/** Edits that change bits in place, over regions of any size. */
final class RegionEdits {
    private static final int CHUNK = Byte.SIZE;

    private RegionEdits() {}

    /** Computes a chunk of at most eight bits from the old ones and the operand's. */
    @FunctionalInterface
    interface Combination {
        long apply(long old, long operand);
    }

    /** Reads a chunk of the blob as it was. */
    @FunctionalInterface
    private interface Source {
        long read(byte[] blob, BitRange range, long at, int count);
    }

    static BitEdit.Parser combine(Combination combination) {
        return arguments -> {
            arguments.between(3, 4);
            long offset = BitOperations.offset(arguments);
            long size = BitOperations.size(arguments);
            byte[] operand = arguments.bytes(2);
            if ((long) operand.length * Byte.SIZE < size) {
                throw Arguments.refused("fewer bits than the region has");
            }
            return edit(
                    offset,
                    size,
                    arguments.flags(3, BitOperations.UPDATE_NO_FAIL_PARTIAL),
                    (blob, range, at, n) -> combination.apply(
                            BitField.read(blob, range.offset() + at, n), BitField.read(operand, at, n)));
        };
    }

    static BitEdit not(Arguments arguments) {
        arguments.between(2, 3);
        return edit(
                BitOperations.offset(arguments),
                BitOperations.size(arguments),
                arguments.flags(2, BitOperations.UPDATE_NO_FAIL_PARTIAL),
                (blob, range, at, n) -> ~BitField.read(blob, range.offset() + at, n));
    }

    /** Shifts within the region; {@code sign} is 1 to the left, −1 to the right. */
    static BitEdit.Parser shift(int sign) {
        return arguments -> {
            arguments.between(3, 4);
            long offset = BitOperations.offset(arguments);
            long size = BitOperations.size(arguments);
            long by = arguments.integer(2, 0, BitOperations.MOST_BITS);
            int flags = arguments.flags(3, BitOperations.UPDATE_NO_FAIL_PARTIAL);
            return edit(offset, size, flags, (blob, range, at, n) -> {
                long value = 0;
                for (int i = 0; i < n; i++) {
                    long from = by >= range.size() ? -1 : at + i + sign * by;
                    boolean inside = from >= 0 && from < range.size();
                    value = value << 1 | (inside ? BitField.read(blob, range.offset() + from, 1) : 0);
                }
                return value;
            });
        };
    }

    private static BitEdit edit(long offset, long size, int flags, Source source) {
        return BitOperations.edit(flags, false, (blob, policy) -> {
            @Nullable BitRange range = BitRange.toWrite(blob, offset, size, policy);
            if (range == null) {
                return null;
            }
            byte[] changed = blob.clone();
            for (long at = 0; at < range.size(); at += CHUNK) {
                int count = (int) Math.min(CHUNK, range.size() - at);
                BitField.write(changed, range.offset() + at, count, source.read(blob, range, at, count));
            }
            return changed;
        });
    }
}
