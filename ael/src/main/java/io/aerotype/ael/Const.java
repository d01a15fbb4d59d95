package io.aerotype.ael;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value known when the expression is written. Immutable. */
public sealed interface Const {

    /**
     * The type of the value.
     *
     * @return never {@link Type#ANY}, except for the two bounds of a comparison, {@link Wildcard} and {@link Infinity}
     */
    default Type type() {
        return switch (this) {
            case Int number -> Type.INTEGER;
            case Real number -> Type.FLOAT;
            case Text text -> Type.STRING;
            case Bool truth -> Type.BOOLEAN;
            case Blob bytes -> Type.BLOB;
            case Geo place -> Type.GEO;
            case Items list -> Type.LIST;
            case Entries map -> Type.MAP;
            case Nil nil -> Type.NIL;
            case Infinity bound -> Type.ANY;
            case Wildcard bound -> Type.ANY;
        };
    }

    /**
     * A signed 64-bit integer.
     *
     * @param value the number
     */
    record Int(long value) implements Const {}

    /**
     * A 64-bit floating-point number.
     *
     * @param value the number
     */
    record Real(double value) implements Const {}

    /**
     * Text.
     *
     * @param value the characters
     */
    record Text(String value) implements Const {
        /** Rejects a missing text. */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Truth.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Const {}

    /** Bytes, compared by content. */
    final class Blob implements Const {
        private final byte[] bytes;

        /**
         * Copies the bytes.
         *
         * @param bytes the content
         */
        public Blob(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /**
         * The content.
         *
         * @return a copy
         */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Blob blob && Arrays.equals(bytes, blob.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Blob[" + HexFormat.of().formatHex(bytes) + "]";
        }
    }

    /**
     * A GeoJSON point, polygon or circle.
     *
     * @param json the GeoJSON text; the server judges it
     */
    record Geo(String json) implements Const {
        /** Rejects a missing text. */
        public Geo {
            Objects.requireNonNull(json, "json");
        }
    }

    /**
     * A list of values of any types.
     *
     * @param items the values in order; copied
     */
    record Items(List<Const> items) implements Const {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A map of values of any types.
     *
     * @param entries keys (integers, strings or blobs) and values; copied, order kept
     */
    record Entries(Map<Const, Const> entries) implements Const {
        /** Copies the entries. */
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** The value that sorts before all others. */
    record Nil() implements Const {}

    /** The bound that sorts after all values; only inside a selector. */
    record Infinity() implements Const {}

    /** Matches whatever follows in a list: {@code [1, *]}; only inside a selector. */
    record Wildcard() implements Const {}

    /**
     * A number, text, truth value, byte array, list or map of Java as a constant.
     *
     * @param value {@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code Float}, {@code Double},
     *     {@code String}, {@code Boolean}, {@code byte[]}, {@code List} or {@code Map} of such, or a {@code Const}
     * @return the constant
     * @throws IllegalArgumentException naming the class, when it is none of these
     */
    static Const of(Object value) {
        return switch (value) {
            case Const constant -> constant;
            case Byte number -> new Int(number);
            case Short number -> new Int(number);
            case Integer number -> new Int(number);
            case Long number -> new Int(number);
            case Float number -> new Real(number);
            case Double number -> new Real(number);
            case String text -> new Text(text);
            case Boolean truth -> new Bool(truth);
            case byte[] bytes -> new Blob(bytes);
            case List<?> list -> {
                List<Const> items = new ArrayList<>(list.size());
                for (Object item : list) {
                    items.add(item == null ? new Nil() : of(item));
                }
                yield new Items(items);
            }
            case Map<?, ?> map -> {
                Map<Const, Const> entries = new LinkedHashMap<>();
                map.forEach((key, item) -> entries.put(of(key), item == null ? new Nil() : of(item)));
                yield new Entries(entries);
            }
            default ->
                throw new IllegalArgumentException(
                        "A value of " + value.getClass().getName()
                                + " cannot stand in an expression; pass a number, String, Boolean, byte[], List or"
                                + " Map.");
        };
    }
}
