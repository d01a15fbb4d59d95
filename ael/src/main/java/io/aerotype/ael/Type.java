package io.aerotype.ael;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value as the server tells values apart. Integers and floats are different types and never mix without a
 * cast.
 */
public enum Type {
    /** Not known: a bin without a schema, or a parameter whose value alone will tell. */
    ANY("any"),
    /** {@code true} or {@code false}; the only type that is a condition. */
    BOOLEAN("BOOL"),
    /** A signed 64-bit integer. */
    INTEGER("INT"),
    /** A 64-bit floating-point number. */
    FLOAT("FLOAT"),
    /** Text in UTF-8. */
    STRING("STRING"),
    /** Bytes. */
    BLOB("BLOB"),
    /** A list of values of any types. */
    LIST("LIST"),
    /** A map from scalar keys to values of any types. */
    MAP("MAP"),
    /** A GeoJSON point or region. */
    GEO("GEO"),
    /** A HyperLogLog sketch. */
    HLL("HLL"),
    /** The type of {@code nil}, the value that sorts before all others. */
    NIL("NIL");

    private final String word;

    Type(String word) {
        this.word = word;
    }

    /**
     * The word for this type in the language, as in {@code get(type: INT)}.
     *
     * @return upper-case word, or {@code any} for {@link #ANY}, which cannot be written
     */
    public String word() {
        return word;
    }

    /**
     * Tells whether values of this type can be added and multiplied.
     *
     * @return {@code true} for {@link #INTEGER} and {@link #FLOAT}
     */
    public boolean isNumeric() {
        return this == INTEGER || this == FLOAT;
    }

    /**
     * Finds the type a word stands for, in upper or lower case; {@code BOOLEAN}, {@code INTEGER} and {@code STR} are
     * accepted beside the usual words.
     *
     * @param word a word such as {@code INT}
     * @return the type, or {@code null} when no type a bin can be read as has that name
     */
    public static @Nullable Type ofWord(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "BOOL", "BOOLEAN" -> BOOLEAN;
            case "INT", "INTEGER" -> INTEGER;
            case "FLOAT" -> FLOAT;
            case "STRING", "STR" -> STRING;
            case "BLOB" -> BLOB;
            case "LIST" -> LIST;
            case "MAP" -> MAP;
            case "GEO" -> GEO;
            case "HLL" -> HLL;
            default -> null;
        };
    }
}
