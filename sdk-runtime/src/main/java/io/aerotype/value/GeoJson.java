package io.aerotype.value;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A GeoJSON geometry: a point, a polygon, or Aerospike's own circle. The factories check what they are given; a text is kept
 * as it is and checked by the server when it is stored. Two values are equal if their texts are.
 *
 * <pre>{@code
 * GeoJson.circle(new GeoPoint(2.35, 48.85), 1_000)
 * GeoJson.polygon(List.of(new GeoPoint(0, 0), new GeoPoint(1, 0), new GeoPoint(1, 1), new GeoPoint(0, 0)))
 * }</pre>
 *
 * @param text the geometry, as JSON
 */
public record GeoJson(String text) {
    /** Three corners, and the first one again. */
    private static final int FEWEST_POINTS = 4;

    /** What {@code geojson.cc} in the server's source takes. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?s)\\s*\\{.*\"type\"\\s*:\\s*\"(?:Point|Polygon|MultiPolygon|AeroCircle|Feature)\".*}\\s*");

    /** Keeps the text as it is. */
    public GeoJson {
        Objects.requireNonNull(text, "text");
    }

    /**
     * A geometry from its text, which is kept as it is.
     *
     * @param json a JSON object whose type is Point, Polygon, MultiPolygon, AeroCircle or Feature
     * @return the geometry
     * @throws IllegalArgumentException if it does not look like one; the server looks closer
     */
    public static GeoJson of(String json) {
        if (!KNOWN.matcher(json).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no geometry; a server takes a JSON object whose \"type\" is Point, Polygon, MultiPolygon, AeroCircle or Feature."
                            .formatted(json));
        }
        return new GeoJson(json);
    }

    /**
     * A point.
     *
     * @param longitude degrees east, from -180 to 180
     * @param latitude degrees north, from -90 to 90
     * @return the geometry
     * @throws IllegalArgumentException if a coordinate is out of its range or no number
     */
    public static GeoJson point(double longitude, double latitude) {
        return new GeoPoint(longitude, latitude).toGeoJson();
    }

    /**
     * All points within a distance from one.
     *
     * @param center the point
     * @param radiusMeters more than zero
     * @return the geometry, an AeroCircle
     * @throws IllegalArgumentException if the radius is zero or less, or no number
     */
    public static GeoJson circle(GeoPoint center, double radiusMeters) {
        if (!(radiusMeters > 0) || Double.isInfinite(radiusMeters)) {
            throw new IllegalArgumentException(
                    "A circle cannot have a radius of %s meters; it is more than zero.".formatted(radiusMeters));
        }
        return new GeoJson(
                "{\"type\":\"AeroCircle\",\"coordinates\":[" + coordinates(center) + "," + radiusMeters + "]}");
    }

    /**
     * What a line around it encloses.
     *
     * @param ring the line: at least four points, the last one the same as the first
     * @return the geometry
     * @throws IllegalArgumentException if the line has fewer points or does not come back to its first
     */
    public static GeoJson polygon(List<GeoPoint> ring) {
        return polygon(ring, List.of());
    }

    /**
     * What a line around it encloses, without what lines inside it enclose.
     *
     * @param ring the line: at least four points, the last one the same as the first
     * @param holes lines inside it, of the same kind
     * @return the geometry
     * @throws IllegalArgumentException if a line has fewer points or does not come back to its first
     */
    public static GeoJson polygon(List<GeoPoint> ring, List<List<GeoPoint>> holes) {
        String rings = Stream.concat(Stream.of(ring), holes.stream())
                .map(GeoJson::ring)
                .collect(Collectors.joining(","));
        return new GeoJson("{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}");
    }

    private static String ring(List<GeoPoint> points) {
        if (points.size() < FEWEST_POINTS) {
            throw new IllegalArgumentException("The ring %s has %d points; a polygon's has at least %d."
                    .formatted(points, points.size(), FEWEST_POINTS));
        }
        if (!points.getFirst().equals(points.getLast())) {
            throw new IllegalArgumentException(
                    "The ring begins at %s and ends at %s; a polygon's ends where it begins, so add the first point at its end."
                            .formatted(points.getFirst(), points.getLast()));
        }
        return points.stream().map(GeoJson::coordinates).collect(Collectors.joining(",", "[", "]"));
    }

    private static String coordinates(GeoPoint point) {
        return "[" + point.longitude() + "," + point.latitude() + "]";
    }

    @Override
    public String toString() {
        return text;
    }
}
