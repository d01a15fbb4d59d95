package io.aerotype.ael;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a schema knows of a value: its type, and for collections what is inside.
 *
 * @param type the type of the value; {@link Type#ANY} when only the data tells
 * @param items what a list's items or a map's values are; {@code null} when unknown
 * @param fields what stands under the known keys of a map that is a nested record; empty for all others
 */
public record Shape(Type type, @Nullable Shape items, Map<String, Shape> fields) {

    /** A value of which nothing is known. */
    public static final Shape ANY = of(Type.ANY);

    /** Copies the fields. */
    public Shape {
        fields = Map.copyOf(fields);
    }

    /**
     * A value of a type, its inside unknown.
     *
     * @param type the type
     * @return the shape
     */
    public static Shape of(Type type) {
        return new Shape(type, null, Map.of());
    }

    /**
     * A list whose items are alike.
     *
     * @param items what each item is
     * @return the shape
     */
    public static Shape listOf(Shape items) {
        return new Shape(Type.LIST, items, Map.of());
    }

    /**
     * A map whose values are alike.
     *
     * @param values what each value is
     * @return the shape
     */
    public static Shape mapOf(Shape values) {
        return new Shape(Type.MAP, values, Map.of());
    }

    /**
     * A nested record stored as a map.
     *
     * @param fields what stands under each key
     * @return the shape
     */
    public static Shape recordOf(Map<String, Shape> fields) {
        return new Shape(Type.MAP, null, fields);
    }
}
