package io.aerotype.embedded.internal.geo;

import com.google.common.geometry.S1Angle;
import com.google.common.geometry.S2Cap;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2LatLng;
import com.google.common.geometry.S2Loop;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Polygon;
import com.google.common.geometry.S2Region;
import com.google.common.geometry.S2RegionUnion;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a geometry from its JSON text: a point, a polygon, several, a circle, or a feature of one of these. */
final class GeoJsonReader {
    private static final double EARTH_RADIUS_METRES = 6_371_000;
    private static final int LEAST_POSITIONS = 4;
    private static final Gson GSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    private static final Map<String, Reader> GEOMETRIES = Map.of(
            "Point", coordinates -> new Geometry.Point(S2CellId.fromPoint(point(coordinates))),
            "Polygon", coordinates -> new Geometry.Region(polygon(coordinates)),
            "MultiPolygon", coordinates -> new Geometry.Region(polygons(coordinates)),
            "AeroCircle", coordinates -> new Geometry.Region(circle(coordinates)));

    private GeoJsonReader() {}

    /** Reads the coordinates of one type of geometry. */
    @FunctionalInterface
    private interface Reader {
        Geometry read(@Nullable JsonElement coordinates);
    }

    /** Ends the reading of a text that is no geometry. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    static Geometry read(byte[] json) {
        JsonElement top;
        try {
            top = GSON.fromJson(new String(json, StandardCharsets.UTF_8), JsonElement.class);
        } catch (JsonParseException | NumberFormatException malformed) {
            throw new Unreadable(String.valueOf(malformed.getMessage()));
        }
        JsonObject geometry = object(top);
        return read("Feature".equals(type(geometry)) ? object(geometry.get("geometry")) : geometry);
    }

    private static Geometry read(JsonObject geometry) {
        Reader reader = GEOMETRIES.get(type(geometry));
        if (reader == null) {
            throw new Unreadable("type " + type(geometry));
        }
        return reader.read(geometry.get("coordinates"));
    }

    private static String type(JsonObject object) {
        JsonElement type = object.get("type");
        if (type == null
                || !type.isJsonPrimitive()
                || !type.getAsJsonPrimitive().isString()) {
            throw new Unreadable("no type");
        }
        return type.getAsString();
    }

    private static JsonObject object(@Nullable JsonElement element) {
        if (element == null || !element.isJsonObject()) {
            throw new Unreadable("an object is missing");
        }
        return element.getAsJsonObject();
    }

    private static JsonArray array(@Nullable JsonElement element) {
        if (element == null || !element.isJsonArray()) {
            throw new Unreadable("an array is missing");
        }
        return element.getAsJsonArray();
    }

    private static JsonArray pair(@Nullable JsonElement element) {
        JsonArray pair = array(element);
        if (pair.size() != 2) {
            throw new Unreadable(pair.size() + " items, not 2");
        }
        return pair;
    }

    private static double number(JsonElement element) {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isNumber()) {
            throw new Unreadable("a number is missing");
        }
        return element.getAsDouble();
    }

    private static S2Point point(@Nullable JsonElement coordinates) {
        JsonArray position = pair(coordinates);
        S2LatLng place = S2LatLng.fromDegrees(number(position.get(1)), number(position.get(0)));
        if (!place.isValid()) {
            throw new Unreadable("no place at " + position);
        }
        return place.toPoint();
    }

    /** A ring encloses its smaller side, whichever way round it is given. */
    private static S2Loop ring(JsonElement coordinates) {
        List<S2Point> points = new ArrayList<>();
        for (JsonElement position : array(coordinates)) {
            S2Point point = point(position);
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (points.size() < LEAST_POSITIONS || !points.getFirst().equals(points.getLast())) {
            throw new Unreadable("a ring is closed and has at least four positions");
        }
        points.removeLast();
        S2Loop loop = new S2Loop(points);
        loop.normalize();
        return loop;
    }

    private static S2Polygon polygon(@Nullable JsonElement coordinates) {
        List<S2Loop> rings = new ArrayList<>();
        for (JsonElement ring : array(coordinates)) {
            rings.add(ring(ring));
        }
        return new S2Polygon(rings);
    }

    private static S2Region polygons(@Nullable JsonElement coordinates) {
        List<S2Region> polygons = new ArrayList<>();
        for (JsonElement polygon : array(coordinates)) {
            polygons.add(polygon(polygon));
        }
        return new S2RegionUnion(polygons);
    }

    private static S2Cap circle(@Nullable JsonElement coordinates) {
        JsonArray circle = pair(coordinates);
        S2Point centre = point(circle.get(0));
        double radius = number(circle.get(1));
        return radius < 0 ? S2Cap.empty() : S2Cap.fromAxisAngle(centre, S1Angle.radians(radius / EARTH_RADIUS_METRES));
    }
}
