package io.aerotype.spi;

import com.aerospike.client.Value;
import io.aerotype.ael.Type;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A geometry, stored as GeoJSON. */
record GeoCodec<V>(Function<V, GeoJson> to, Function<GeoJson, V> from) implements ValueCodec<V> {
    private static final String NUMBER = "\\s*(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)\\s*";
    private static final Pattern POINT =
            Pattern.compile("\"coordinates\"\\s*:\\s*\\[" + NUMBER + "," + NUMBER + "(?:,[^\\]]*)?]");

    @Override
    public Type type() {
        return Type.GEO;
    }

    @Override
    public Object toStored(V value) {
        return new Value.GeoJSONValue(to.apply(value).text());
    }

    @Override
    public V fromStored(Object stored) {
        return switch (stored) {
            case Value.GeoJSONValue geo -> from.apply(new GeoJson(geo.toString()));
            case String text -> from.apply(new GeoJson(text)); // what the stock client makes of a GeoJSON bin
            default -> throw UnreadableValueException.mismatch("GeoJSON", stored);
        };
    }

    /** The point that a geometry is. */
    static GeoPoint point(GeoJson geometry) {
        Matcher coordinates = POINT.matcher(geometry.text());
        if (!geometry.text().contains("\"Point\"") || !coordinates.find()) {
            throw new UnreadableValueException("expected a GeoJSON point, found " + geometry);
        }
        return new GeoPoint(Double.parseDouble(coordinates.group(1)), Double.parseDouble(coordinates.group(2)));
    }
}
