package io.aerotype.contract.oracle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** GeoJSON of every accepted type around one spot, and some that is not accepted. */
final class Shapes {
    private static final List<String> BROKEN = List.of(
            "",
            "{}",
            "[]",
            "{\"type\":\"Point\"}",
            "{\"type\":\"Point\",\"coordinates\":[1]}",
            "{\"type\":\"Point\",\"coordinates\":[1,2,3]}",
            "{\"type\":\"Point\",\"coordinates\":[1,91]}",
            "{\"type\":\"Point\",\"coordinates\":[181,1]}",
            "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}",
            "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
            "{\"type\":\"AeroCircle\",\"coordinates\":[[1,2]]}",
            "{\"type\":\"Feature\"}",
            "{\"type\":\"Point\",\"coordinates\":[1,2]");

    private final Choice choice;

    Shapes(Choice choice) {
        this.choice = choice;
    }

    String any() {
        return choice.percent(8) ? choice.of(BROKEN) : choice.percent(50) ? point() : region();
    }

    String point() {
        String point = "{\"type\":\"Point\",\"coordinates\":" + position() + "}";
        return choice.percent(10) ? feature(point) : point;
    }

    String region() {
        String region = switch (choice.below(4)) {
            case 0 -> "{\"type\":\"Polygon\",\"coordinates\":" + polygon() + "}";
            case 1 -> "{\"type\":\"MultiPolygon\",\"coordinates\":[" + polygon() + "," + polygon() + "]}";
            default -> "{\"type\":\"AeroCircle\",\"coordinates\":[" + position() + "," + radius() + "]}";
        };
        return choice.percent(10) ? feature(region) : region;
    }

    private static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"a\"},\"geometry\":" + geometry + "}";
    }

    private String radius() {
        return choice.of("0", "1", "1000", "150000.5", "1000000", "-5");
    }

    private String position() {
        return position(choice.between(-80, 80) / 10.0, choice.between(-60, 60) / 10.0);
    }

    /** A rectangle or a triangle, with a hole now and then. */
    private String polygon() {
        double west = choice.between(-60, 20) / 10.0;
        double south = choice.between(-50, 20) / 10.0;
        double width = choice.between(5, 60) / 10.0;
        double height = choice.between(5, 40) / 10.0;
        String outer = choice.percent(70) ? ring(west, south, width, height) : triangle(west, south, width, height);
        String hole = choice.percent(25) ? "," + ring(west + width / 4, south + height / 4, width / 2, height / 2) : "";
        return "[" + outer + hole + "]";
    }

    private String ring(double west, double south, double width, double height) {
        List<String> corners = List.of(
                position(west, south),
                position(west + width, south),
                position(west + width, south + height),
                position(west, south + height),
                position(west, south));
        return (choice.percent(70) ? corners : corners.reversed()).stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String triangle(double west, double south, double width, double height) {
        return "[" + position(west, south) + "," + position(west + width, south) + "," + position(west, south + height)
                + "," + position(west, south) + "]";
    }

    private static String position(double longitude, double latitude) {
        return String.format(Locale.ROOT, "[%.3f,%.3f]", longitude, latitude);
    }
}
