package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.hll.HllOperations;
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
            case ParticleType.HLL -> sketch(copy(source, offset, length));
            case ParticleType.LIST, ParticleType.MAP -> container(type, source, offset, length);
            case ParticleType.GEOJSON -> geo(source, offset, length);
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

    private static Particle sketch(byte[] bytes) {
        if (!HllOperations.isSketch(bytes)) {
            throw new ResultException(ResultCode.PARAMETER, "no HyperLogLog sketch");
        }
        return new Particle.Hll(bytes);
    }

    /** Cells that came with the text do not count: the server computes its own. */
    private static Particle geo(byte[] source, int offset, int length) {
        int header = Particle.Geo.HEADER;
        int cells = length < header ? 0 : ByteBuffer.wrap(source).getShort(offset + 1) & 0xffff;
        int text = header + Long.BYTES * cells;
        if (length < text) {
            throw new ResultException(ResultCode.GEO_INVALID_GEOJSON, "GeoJSON shorter than its header claims");
        }
        return Geometry.particle(copy(source, offset + text, length - text), ResultCode.GEO_INVALID_GEOJSON);
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
