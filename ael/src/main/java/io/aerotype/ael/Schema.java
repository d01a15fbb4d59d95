package io.aerotype.ael;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bins a record has. With one, an unknown bin is an error and every bin has its type from the start; without, types
 * come from the rest of the expression.
 */
public interface Schema {

    /**
     * What a bin holds.
     *
     * @param bin name of the bin
     * @return its shape, or {@code null} when the record has no such bin
     */
    @Nullable
    Shape shapeOf(String bin);

    /**
     * The bins there are, to offer the nearest name for one that is not.
     *
     * @return the names of all bins
     */
    Set<String> bins();

    /**
     * A schema of simple bins.
     *
     * @param types type of each bin by name
     * @return the schema
     */
    static Schema of(Map<String, Type> types) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        types.forEach((bin, type) -> shapes.put(bin, Shape.of(type)));
        return ofShapes(shapes);
    }

    /**
     * A schema of bins with what is inside them.
     *
     * @param shapes shape of each bin by name
     * @return the schema
     */
    static Schema ofShapes(Map<String, Shape> shapes) {
        Map<String, Shape> copy = new LinkedHashMap<>(shapes);
        return new Schema() {
            @Override
            public @Nullable Shape shapeOf(String bin) {
                return copy.get(bin);
            }

            @Override
            public Set<String> bins() {
                return copy.keySet();
            }
        };
    }
}
