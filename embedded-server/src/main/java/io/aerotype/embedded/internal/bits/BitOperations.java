package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.BinPolicy;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way into bit operations. Stateless; one instance serves every thread. */
public final class BitOperations {
    static final int UPDATE_NO_FAIL = BinPolicy.UPDATE_ONLY | BinPolicy.NO_FAIL;
    static final int CREATE_UPDATE_NO_FAIL = BinPolicy.CREATE_ONLY | UPDATE_NO_FAIL;
    static final int UPDATE_NO_FAIL_PARTIAL = UPDATE_NO_FAIL | BitRange.PARTIAL;

    static final long MOST_BITS = 1L << 30;

    private final Map<Integer, BitEdit.Parser> edits = Map.ofEntries(
            Map.entry(0, ByteEdits::resize),
            Map.entry(1, ByteEdits::insert),
            Map.entry(2, ByteEdits::remove),
            Map.entry(3, RegionEdits.combine((old, operand) -> operand)),
            Map.entry(4, RegionEdits.combine((old, operand) -> old | operand)),
            Map.entry(5, RegionEdits.combine((old, operand) -> old ^ operand)),
            Map.entry(6, RegionEdits.combine((old, operand) -> old & operand)),
            Map.entry(7, RegionEdits::not),
            Map.entry(8, RegionEdits.shift(1)),
            Map.entry(9, RegionEdits.shift(-1)),
            Map.entry(10, IntegerEdits.add(1)),
            Map.entry(11, IntegerEdits.add(-1)),
            Map.entry(12, IntegerEdits::set));

    private final Map<Integer, Function<Arguments, BitReads.Work>> reads = Map.of(
            50, BitReads::get,
            51, BitReads::count,
            52, BitReads::scanFromLeft,
            53, BitReads::scanFromRight,
            54, BitReads::integer);

    /**
     * Reads bits of a bin.
     *
     * @param payload the operation's code and arguments
     * @throws ResultException if that cannot be done
     */
    public Outcome read(Element payload, @Nullable Particle bin) {
        if (bin == null) {
            return Outcome.read(null, null);
        }
        Arguments arguments = Arguments.of(payload);
        return Outcome.read(found(reads.get(arguments.code())).apply(arguments).apply(blob(bin)), bin);
    }

    /**
     * Changes bits of a bin.
     *
     * @param payload the operation's code and arguments
     * @throws ResultException if that cannot be done
     */
    public Outcome modify(Element payload, @Nullable Particle bin) {
        Arguments arguments = Arguments.of(payload);
        BitEdit edit = found(edits.get(arguments.code())).parse(arguments);
        if (!edit.policy().permits(bin, edit.creates())) {
            return Outcome.wrote(bin);
        }
        byte[] changed = edit.work().apply(bin == null ? new byte[0] : blob(bin), edit.policy());
        return changed == null || (bin == null && changed.length == 0)
                ? Outcome.wrote(bin)
                : Outcome.wrote(new Particle.Blob(ParticleType.BLOB, changed));
    }

    static BitEdit edit(int flags, boolean creates, BitEdit.Work work) {
        if ((flags & BinPolicy.CREATE_ONLY) != 0 && (flags & BinPolicy.UPDATE_ONLY) != 0) {
            throw Arguments.refused("neither creating nor updating is allowed");
        }
        return new BitEdit(new BinPolicy(flags), creates, work);
    }

    static long offset(Arguments arguments) {
        return offset(arguments, MOST_BITS);
    }

    /** Returns an offset of at most that much in either direction. The least of all integers counts as 0, as in C. */
    static long offset(Arguments arguments, long most) {
        return arguments.integer(0) == Long.MIN_VALUE ? 0 : arguments.integer(0, -most, most);
    }

    static long size(Arguments arguments) {
        return arguments.integer(1, 1, MOST_BITS);
    }

    private static <T> T found(@Nullable T operation) {
        if (operation == null) {
            throw Arguments.refused("no such bit operation");
        }
        return operation;
    }

    private static byte[] blob(Particle bin) {
        if (bin instanceof Particle.Blob blob && blob.type() == ParticleType.BLOB) {
            return blob.bytes();
        }
        throw new ResultException(ResultCode.INCOMPATIBLE_TYPE, "bit operations are for plain blobs");
    }
}
