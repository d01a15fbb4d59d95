package io.aerotype.embedded.internal.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A value inside a list or a map: the server's MessagePack dialect as an immutable tree. Whoever hands a list or a byte
 * array to an element, or takes one from it, leaves it as it is.
 */
public sealed interface Element {
    Element NIL = new Nil();
    Element TRUE = new Bool(true);
    Element FALSE = new Bool(false);

    static Element of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Int of(long value) {
        return Int.of(value);
    }

    static Real of(double value) {
        return new Real(value, false);
    }

    static Raw of(String value) {
        return Raw.of(ParticleType.STRING, value.getBytes(StandardCharsets.UTF_8));
    }

    static ListElement list(List<Element> items) {
        return new ListElement(items, 0);
    }

    record Nil() implements Element {}

    record Bool(boolean value) implements Element {}

    /**
     * An integer.
     *
     * @param unsigned true if {@code value} is to be read as an unsigned number of 2^63 or more
     */
    record Int(long value, boolean unsigned) implements Element {
        private static final int LEAST_CACHED = -32;
        private static final int MOST_CACHED = 127;
        private static final List<Int> CACHE = cache();

        static Int of(long value) {
            return value >= LEAST_CACHED && value <= MOST_CACHED
                    ? CACHE.get((int) value - LEAST_CACHED)
                    : new Int(value, false);
        }

        static Int ofUnsigned(long value) {
            return value < 0 ? new Int(value, true) : of(value);
        }

        private static List<Int> cache() {
            Int[] ints = new Int[MOST_CACHED - LEAST_CACHED + 1];
            Arrays.setAll(ints, index -> new Int((long) index + LEAST_CACHED, false));
            return List.of(ints);
        }
    }

    /**
     * A floating point number.
     *
     * @param single true if it travels in four bytes: the server keeps the width it was sent
     */
    record Real(double value, boolean single) implements Element {}

    /** A string, blob, HLL or GeoJSON: bytes whose first one is the particle type. Empty bytes are a blob. */
    final class Raw implements Element {
        private final byte[] bytes;

        public Raw(byte[] prefixed) {
            this.bytes = prefixed;
        }

        public static Raw of(int type, byte[] content) {
            byte[] prefixed = new byte[content.length + 1];
            prefixed[0] = (byte) type;
            System.arraycopy(content, 0, prefixed, 1, content.length);
            return new Raw(prefixed);
        }

        /** Returns the bytes with their leading type byte; not a copy. */
        public byte[] prefixed() {
            return bytes;
        }

        /** Returns the bytes after the type byte, a copy. */
        public byte[] content() {
            return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        }

        /** Returns the particle type; an empty raw counts as a blob. */
        public int type() {
            return bytes.length == 0 ? ParticleType.BLOB : bytes[0] & 0xff;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Raw that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return type() == ParticleType.STRING
                    ? '"' + new String(content(), StandardCharsets.UTF_8) + '"'
                    : "Raw" + Arrays.toString(bytes);
        }
    }

    /**
     * A list.
     *
     * @param flags attribute bits of {@link Attributes}, 0 if the list carries no header
     */
    record ListElement(List<Element> items, int flags) implements Element {
        public int size() {
            return items.size();
        }

        public boolean isOrdered() {
            return (flags & Attributes.ORDERED) != 0;
        }
    }

    /**
     * A map.
     *
     * @param entries in key order once the map is stored; in the order sent before that
     * @param flags attribute bits of {@link Attributes}, 0 if the map carries no header
     */
    record MapElement(List<Entry> entries, int flags) implements Element {
        public int size() {
            return entries.size();
        }

        public boolean isOrdered() {
            return (flags & Attributes.ORDERED) != 0;
        }
    }

    record Entry(Element key, Element value) {}

    /** Values of queries that are never stored; each travels as an extension of type 255. */
    enum Bound implements Element {
        /** Equal to anything. */
        WILDCARD,
        /** Greater than anything. */
        INFINITY;

        static final int EXT_TYPE = 0xff;
    }

    /** A msgpack extension that is neither a container's header nor a {@link Bound}. */
    final class Ext implements Element {
        private final int type;
        private final byte[] data;

        public Ext(int type, byte[] data) {
            this.type = type;
            this.data = data;
        }

        public int type() {
            return type;
        }

        byte[] data() {
            return data;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ext that && type == that.type && Arrays.equals(data, that.data);
        }

        @Override
        public int hashCode() {
            return 31 * type + Arrays.hashCode(data);
        }

        @Override
        public String toString() {
            return "Ext[" + type + ", " + Arrays.toString(data) + "]";
        }
    }
}
