package io.aerotype.embedded.internal.value;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The value of a bin. Immutable: whoever hands a byte array to a particle, or takes one from it, leaves it as it is.
 *
 * <p>{@link #NIL} is never stored; on the wire it stands for "no value" in a reply and for "delete this bin" in a write.
 */
public sealed interface Particle {
    Particle NIL = new Nil();
    Particle TRUE = new Bool(true);
    Particle FALSE = new Bool(false);

    /** Returns one of {@link ParticleType} */
    int type();

    /** Returns how many bytes {@link #write} puts into a reply */
    int wireSize();

    /** Writes the value as a reply carries it; the buffer must have {@link #wireSize} bytes left and be big-endian. */
    void write(ByteBuffer target);

    /** Returns bytes this value adds to a record's stored size, as the reference server counts them */
    int storedSize();

    static Particle of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Particle of(long value) {
        return new Int(value);
    }

    static Particle of(double value) {
        return new Real(value);
    }

    static Particle of(String value) {
        return new Text(value.getBytes(StandardCharsets.UTF_8));
    }

    record Nil() implements Particle {
        @Override
        public int type() {
            return ParticleType.NULL;
        }

        @Override
        public int wireSize() {
            return 0;
        }

        @Override
        public void write(ByteBuffer target) {}

        @Override
        public int storedSize() {
            return 0;
        }
    }

    record Bool(boolean value) implements Particle {
        @Override
        public int type() {
            return ParticleType.BOOL;
        }

        @Override
        public int wireSize() {
            return 1;
        }

        @Override
        public void write(ByteBuffer target) {
            target.put((byte) (value ? 1 : 0));
        }

        @Override
        public int storedSize() {
            return 2;
        }
    }

    record Int(long value) implements Particle {
        @Override
        public int type() {
            return ParticleType.INTEGER;
        }

        @Override
        public int wireSize() {
            return Long.BYTES;
        }

        @Override
        public void write(ByteBuffer target) {
            target.putLong(value);
        }

        /** Stored in the smallest unsigned width of 1, 2, 4 or 8 bytes, so a negative number takes all eight. */
        @Override
        public int storedSize() {
            int bits = Long.SIZE - Long.numberOfLeadingZeros(value);
            return 2 + (bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8);
        }
    }

    record Real(double value) implements Particle {
        @Override
        public int type() {
            return ParticleType.FLOAT;
        }

        @Override
        public int wireSize() {
            return Double.BYTES;
        }

        @Override
        public void write(ByteBuffer target) {
            target.putDouble(value);
        }

        @Override
        public int storedSize() {
            return 1 + Double.BYTES;
        }
    }

    /** A value that is its bytes. */
    abstract sealed class Bytes implements Particle {
        private static final int STORED_HEADER = 5;

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Returns the value's bytes as stored; not a copy */
        public final byte[] bytes() {
            return bytes;
        }

        public final int length() {
            return bytes.length;
        }

        @Override
        public int wireSize() {
            return bytes.length;
        }

        @Override
        public void write(ByteBuffer target) {
            target.put(bytes);
        }

        @Override
        public int storedSize() {
            return STORED_HEADER + bytes.length;
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Bytes that && type() == that.type() && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public final int hashCode() {
            return 31 * type() + Arrays.hashCode(bytes);
        }
    }

    /** UTF-8, not checked to be so. */
    final class Text extends Bytes {
        public Text(byte[] utf8) {
            super(utf8);
        }

        @Override
        public int type() {
            return ParticleType.STRING;
        }

        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return "Text[" + text() + "]";
        }
    }

    /** Opaque bytes with the type byte they were written with. */
    final class Blob extends Bytes {
        private final int type;

        public Blob(int type, byte[] bytes) {
            super(bytes);
            this.type = type;
        }

        @Override
        public int type() {
            return type;
        }

        @Override
        public String toString() {
            return "Blob[" + type + ", " + Arrays.toString(bytes()) + "]";
        }
    }

    /** A HyperLogLog sketch. */
    final class Hll extends Bytes {
        public Hll(byte[] sketch) {
            super(sketch);
        }

        @Override
        public int type() {
            return ParticleType.HLL;
        }

        @Override
        public String toString() {
            return "Hll[" + length() + " bytes]";
        }
    }

    /** One flag byte (1 for a region), a cell count in two bytes, that many 8-byte S2 cell ids, then the JSON text. */
    final class Geo extends Bytes {
        /** Bytes before the cells. */
        public static final int HEADER = 3;

        public Geo(byte[] bytes) {
            super(bytes);
        }

        /** Returns the particle of a text whose cells nobody has computed. */
        public static Geo withoutCells(byte[] json) {
            byte[] bytes = new byte[HEADER + json.length];
            System.arraycopy(json, 0, bytes, HEADER, json.length);
            return new Geo(bytes);
        }

        @Override
        public int type() {
            return ParticleType.GEOJSON;
        }

        /** Returns the GeoJSON text in UTF-8, a copy */
        public byte[] json() {
            return Arrays.copyOfRange(bytes(), jsonOffset(bytes()), length());
        }

        /** Returns how many cells an index would know it by. */
        public int cellCount() {
            return cellCount(bytes());
        }

        private static int jsonOffset(byte[] bytes) {
            return HEADER + Long.BYTES * cellCount(bytes);
        }

        private static int cellCount(byte[] bytes) {
            return ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).getShort(1) & 0xffff;
        }

        @Override
        public String toString() {
            return "Geo[" + new String(json(), StandardCharsets.UTF_8) + "]";
        }
    }

    /** A msgpack container in stored form, which may ask for a persisted index; a reply does not tell of it. */
    abstract sealed class Container extends Bytes {
        Container(byte[] msgpack) {
            super(msgpack);
        }

        @Override
        public final int storedSize() {
            return super.storedSize() + PersistedHeader.indexLength(bytes());
        }

        @Override
        public final int wireSize() {
            return isPersisted() ? shown().length : length();
        }

        @Override
        public final void write(ByteBuffer target) {
            target.put(isPersisted() ? shown() : bytes());
        }

        private boolean isPersisted() {
            return (PersistedHeader.flags(bytes()) & Attributes.PERSIST_INDEX) != 0;
        }

        private byte[] shown() {
            return PersistedHeader.removed(bytes());
        }
    }

    /** A list. */
    final class ListBytes extends Container {
        public ListBytes(byte[] msgpack) {
            super(msgpack);
        }

        @Override
        public int type() {
            return ParticleType.LIST;
        }

        @Override
        public String toString() {
            return "List" + Arrays.toString(bytes());
        }
    }

    /** A map. */
    final class MapBytes extends Container {
        public MapBytes(byte[] msgpack) {
            super(msgpack);
        }

        @Override
        public int type() {
            return ParticleType.MAP;
        }

        @Override
        public String toString() {
            return "Map" + Arrays.toString(bytes());
        }
    }
}
