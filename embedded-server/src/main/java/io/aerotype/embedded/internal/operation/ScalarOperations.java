package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Increment, append and prepend. On an absent bin each stores its operand, whatever its type: so does the server. */
final class ScalarOperations {
    private ScalarOperations() {}

    static Outcome increment(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        requireValueType(type);
        if (bin == null) {
            return Outcome.wrote(decode(type, payload));
        }
        boolean number = bin instanceof Particle.Int || bin instanceof Particle.Real;
        if (!number || bin.type() != type) {
            throw mismatch(bin);
        }
        Particle delta = decode(type, payload);
        return Outcome.wrote(
                switch (bin) {
                    case Particle.Int(long value)
                    when delta instanceof Particle.Int(long by) -> Particle.of(value + by);
                    case Particle.Real(double value)
                    when delta instanceof Particle.Real(double by) -> Particle.of(value + by);
                    default -> throw mismatch(bin);
                });
    }

    static Outcome append(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        requireValueType(type);
        return Outcome.wrote(bin == null ? decode(type, payload) : joined(bin, type, bytesOf(bin), payload));
    }

    static Outcome prepend(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        requireValueType(type);
        return Outcome.wrote(bin == null ? decode(type, payload) : joined(bin, type, payload, bytesOf(bin)));
    }

    /** The operand's type byte is looked at before the bin, its content only when the two types agree. */
    private static void requireValueType(int type) {
        if (type == ParticleType.NULL || !ParticleType.isKnown(type)) {
            throw new ResultException(ResultCode.PARAMETER, "operand of particle type " + type);
        }
    }

    private static Particle decode(int type, byte[] payload) {
        return ParticleCodec.decode(type, payload, 0, payload.length);
    }

    private static Particle joined(Particle bin, int operandType, byte[] front, byte[] back) {
        if (bin.type() != operandType) {
            throw mismatch(bin);
        }
        byte[] bytes = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, bytes, front.length, back.length);
        return bin instanceof Particle.Text ? new Particle.Text(bytes) : new Particle.Blob(operandType, bytes);
    }

    private static byte[] bytesOf(Particle bin) {
        return switch (bin) {
            case Particle.Text text -> text.bytes();
            case Particle.Blob blob -> blob.bytes();
            default -> throw mismatch(bin);
        };
    }

    /** The server answers a geo bin with its catch-all code. */
    private static ResultException mismatch(Particle bin) {
        return new ResultException(
                bin instanceof Particle.Geo ? ResultCode.UNKNOWN : ResultCode.INCOMPATIBLE_TYPE,
                "operand does not fit a bin of particle type " + bin.type());
    }
}
