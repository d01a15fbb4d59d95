package io.aerotype.value;

import java.util.Objects;

/**
 * A GeoJSON geometry: a point, a polygon, or Aerospike's own circle. The server checks the text when it is stored; two
 * values are equal if their texts are.
 *
 * <pre>{@code
 * new GeoJson("{\"type\":\"AeroCircle\",\"coordinates\":[[2.35,48.85],1000]}")
 * }</pre>
 *
 * @param text the geometry, as JSON
 */
public record GeoJson(String text) {
    /** Keeps the text as it is. */
    public GeoJson {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
