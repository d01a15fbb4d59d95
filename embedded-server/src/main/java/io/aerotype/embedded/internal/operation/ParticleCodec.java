package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.value.Storable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads the particle a client sent, with the checks a plain bin write makes. */
public final class ParticleCodec {
    private static final Storable STORABLE = new Storable(ResultCode.UNKNOWN);

    private ParticleCodec() {}

    /**
     * Decodes one value.
     *
     * @param type the particle type byte of the op
     * @throws ResultException with the code the server answers a write of such bytes with
     */
    public static Particle decode(int type, byte[] source, int offset, int length) {
        return switch (type) {
            case ParticleType.NULL -> Particle.NIL;
            case ParticleType.INTEGER -> new Particle.Int(integer(source, offset, length));
            case ParticleType.FLOAT -> new Particle.Real(real(source, offset, length));
            case ParticleType.BOOL -> Particle.of(bool(source, offset, length));
            case ParticleType.STRING -> new Particle.Text(copy(source, offset, length));
            case ParticleType.HLL -> new Particle.Hll(copy(source, offset, length));
            case ParticleType.LIST, ParticleType.MAP -> container(type, source, offset, length);
            case ParticleType.GEOJSON -> new Particle.Geo(copy(source, offset, length));
            default -> {
                if (!ParticleType.isBlobKind(type)) {
                    throw new ResultException(ResultCode.PARAMETER, "particle type " + type);
                }
                yield new Particle.Blob(type, copy(source, offset, length));
            }
        };
    }

    /** The server widens shorter integers without their sign. */
    private static long integer(byte[] source, int offset, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(source, offset, length);
        return switch (length) {
            case Byte.BYTES -> buffer.get() & 0xffL;
            case Short.BYTES -> buffer.getShort() & 0xffffL;
            case Integer.BYTES -> buffer.getInt() & 0xffff_ffffL;
            case Long.BYTES -> buffer.getLong();
            default -> throw new ResultException(ResultCode.PARAMETER, "integer of " + length + " bytes");
        };
    }

    private static double real(byte[] source, int offset, int length) {
        if (length != Double.BYTES) {
            throw new ResultException(ResultCode.PARAMETER, "float of " + length + " bytes");
        }
        return ByteBuffer.wrap(source, offset, length).getDouble();
    }

    private static boolean bool(byte[] source, int offset, int length) {
        if (length != 1 || (source[offset] & 0xfe) != 0) {
            throw new ResultException(ResultCode.PARAMETER, "bool must be one byte 0 or 1");
        }
        return source[offset] == 1;
    }

    /** A malformed container is answered with the catch-all code, unlike any other malformed value. */
    private static Particle container(int type, byte[] source, int offset, int length) {
        ElementReader reader = new ElementReader(source, offset, length, ResultCode.UNKNOWN);
        Element sent = reader.read();
        reader.expectEnd();
        Particle stored = Elements.toParticle(STORABLE.bin(sent));
        if (stored.type() != type) {
            throw new ResultException(ResultCode.UNKNOWN, "msgpack of another type than " + type);
        }
        return stored;
    }

    private static byte[] copy(byte[] source, int offset, int length) {
        return Arrays.copyOfRange(source, offset, offset + length);
    }
}
