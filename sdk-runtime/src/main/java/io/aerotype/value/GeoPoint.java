package io.aerotype.value;

import java.util.Locale;

/**
 * A place on the globe, stored as a GeoJSON point.
 *
 * <pre>{@code
 * new GeoPoint(2.3522, 48.8566)   // Paris: longitude first, as in GeoJSON
 * }</pre>
 *
 * @param longitude degrees east, from -180 to 180
 * @param latitude degrees north, from -90 to 90
 */
public record GeoPoint(double longitude, double latitude) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a coordinate is out of its range or no number
     */
    public GeoPoint {
        check("longitude", longitude, 180);
        check("latitude", latitude, 90);
    }

    /**
     * The point as GeoJSON.
     *
     * @return {@code {"type":"Point","coordinates":[2.3522,48.8566]}}
     */
    public GeoJson toGeoJson() {
        return new GeoJson("{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}");
    }

    private static void check(String name, double degrees, int limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A %s of %s is out of range; it goes from -%d to %d degrees.",
                    name,
                    degrees,
                    limit,
                    limit));
        }
    }
}
