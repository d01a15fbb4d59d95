package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.wire.BigEndian;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A bin as it is stored and, nearly always, sent: the size of the rest, the op code READ, the particle type, a flag, the
 * length of the name, the name, the particle (server: {@code as_msg_op}). The flag is zero unless the particle's stored
 * form is not the form in which answers carry it.
 */
public final class Bin {
    static final int SIZE_WORD = 4;
    static final int FIXED_PART = 8;
    private static final int NOT_AS_SENT = 0x80;

    private final byte[] array;
    private final int offset;

    Bin(byte[] array, int offset) {
        this.array = array;
        this.offset = offset;
    }

    static Bin of(Slice name, Particle value) {
        byte[] stored = value instanceof Particle.Bytes bytes ? bytes.bytes() : null;
        int valueSize = stored == null ? value.wireSize() : stored.length;
        byte[] packed = new byte[FIXED_PART + name.length() + valueSize];
        BigEndian.putInt32(packed, 0, packed.length - SIZE_WORD);
        packed[4] = (byte) OpCode.READ.code();
        packed[5] = (byte) value.type();
        packed[6] = (byte) (stored == null || isSentAs(value, stored) ? 0 : NOT_AS_SENT);
        packed[7] = (byte) name.length();
        System.arraycopy(name.array(), name.offset(), packed, FIXED_PART, name.length());
        int start = FIXED_PART + name.length();
        if (stored == null) {
            value.write(ByteBuffer.wrap(packed, start, valueSize));
        } else {
            System.arraycopy(stored, 0, packed, start, valueSize);
        }
        return new Bin(packed, 0);
    }

    private static boolean isSentAs(Particle value, byte[] stored) {
        if (!(value instanceof Particle.ListBytes || value instanceof Particle.MapBytes)) {
            return true;
        }
        byte[] sent = new byte[value.wireSize()];
        value.write(ByteBuffer.wrap(sent));
        return Arrays.equals(sent, stored);
    }

    static @Nullable Bin find(byte[] packed, Slice name) {
        byte[] wanted = name.array();
        int from = name.offset();
        int to = from + name.length();
        for (int at = 0; at < packed.length; at += SIZE_WORD + BigEndian.int32(packed, at)) {
            int start = at + FIXED_PART;
            if (Arrays.equals(packed, start, start + (packed[at + 7] & 0xFF), wanted, from, to)) {
                return new Bin(packed, at);
            }
        }
        return null;
    }

    public int particleType() {
        return array[offset + 5] & 0xFF;
    }

    public Slice name() {
        return new Slice(array, offset + FIXED_PART, array[offset + 7] & 0xFF);
    }

    boolean isAsSent() {
        return array[offset + 6] == 0;
    }

    /** The bin's value. What is stored was checked when it was written, so nothing is checked here. */
    public Particle particle() {
        Slice value = value();
        return switch (particleType()) {
            case ParticleType.INTEGER -> Particle.of(value.int64(0));
            case ParticleType.FLOAT -> Particle.of(Double.longBitsToDouble(value.int64(0)));
            case ParticleType.BOOL -> Particle.of(value.unsignedByte(0) != 0);
            case ParticleType.STRING -> new Particle.Text(value.toBytes());
            case ParticleType.HLL -> new Particle.Hll(value.toBytes());
            case ParticleType.LIST -> new Particle.ListBytes(value.toBytes());
            case ParticleType.MAP -> new Particle.MapBytes(value.toBytes());
            case ParticleType.GEOJSON -> new Particle.Geo(value.toBytes());
            default -> new Particle.Blob(particleType(), value.toBytes());
        };
    }

    /** The stored form's bytes, in place. */
    Slice value() {
        int nameLength = array[offset + 7] & 0xFF;
        return new Slice(array, offset + FIXED_PART + nameLength, size() - FIXED_PART - nameLength);
    }

    /** Appends the bin to a row. */
    public void writeTo(Row row) {
        if (isAsSent()) {
            row.operations(1, array, offset, size());
        } else {
            row.operation(OpCode.READ.code(), name(), particle());
        }
    }

    /** All of it, size word included. */
    int size() {
        return SIZE_WORD + BigEndian.int32(array, offset);
    }

    int end() {
        return offset + size();
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(array, offset, target, at, size());
    }
}
