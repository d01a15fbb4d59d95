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

    /**
     * A circle, which is Aerospike's own addition to GeoJSON.
     *
     * @param center its middle
     * @param meters its radius; more than 0
     * @return the region
     * @throws IllegalArgumentException if the radius is not more than 0, or not finite
     */
    public static GeoJson circle(GeoPoint center, double meters) {
        if (!(meters > 0) || Double.isInfinite(meters)) {
            throw new IllegalArgumentException("A circle cannot have a radius of " + meters + " m; give more than 0.");
        }
        return new GeoJson("{\"type\":\"AeroCircle\",\"coordinates\":[[" + center.longitude() + "," + center.latitude()
                + "]," + meters + "]}");
    }

    @Override
    public String toString() {
        return text;
    }
}
