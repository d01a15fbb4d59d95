package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Increment, append and prepend. On an absent bin each stores its operand, whatever its type: so does the server. */
final class ScalarOperations {
    private ScalarOperations() {}

    /** The types have to agree before anybody looks at the operand's bytes. */
    static Outcome increment(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        boolean isNumber = bin instanceof Particle.Int || bin instanceof Particle.Real;
        if (bin != null && (!isNumber || bin.type() != type)) {
            throw mismatch(bin);
        }
        Particle delta = ParticleCodec.decode(type, payload, 0, payload.length);
        if (bin instanceof Particle.Int(long value) && delta instanceof Particle.Int(long by)) {
            return Outcome.wrote(Particle.of(value + by));
        }
        if (bin instanceof Particle.Real(double value) && delta instanceof Particle.Real(double by)) {
            return Outcome.wrote(Particle.of(value + by));
        }
        return Outcome.wrote(delta);
    }

    static Outcome append(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        return Outcome.wrote(
                bin == null
                        ? ParticleCodec.decode(type, payload, 0, payload.length)
                        : joined(bin, type, bytesOf(bin), payload));
    }

    static Outcome prepend(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        return Outcome.wrote(
                bin == null
                        ? ParticleCodec.decode(type, payload, 0, payload.length)
                        : joined(bin, type, payload, bytesOf(bin)));
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
