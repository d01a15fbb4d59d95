package io.aerotype.query;

import io.aerotype.ael.Const;
import io.aerotype.ael.Function;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;

/**
 * A place on the globe. A server compares places by one being within the other, and by nothing else.
 *
 * <pre>{@code
 * session.query(shops).where(shops.place.near(new GeoPoint(2.3522, 48.8566), 5_000)).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 * @param <V> the component's type: {@link GeoPoint} or {@link GeoJson}
 */
public class GeoBin<T, V> extends StoredBin<T, V> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public GeoBin(Location<V> location) {
        super(location);
    }

    /**
     * Being inside a region.
     *
     * @param region a polygon or circle
     * @return holds where the place is within it
     */
    public final Condition<T> within(GeoJson region) {
        return compare(region);
    }

    /**
     * Being near a point.
     *
     * @param center the point
     * @param meters how far from it at most; more than 0
     * @return holds where the place is within that distance
     * @throws IllegalArgumentException if the distance is not more than 0
     */
    public final Condition<T> near(GeoPoint center, double meters) {
        return compare(GeoJson.circle(center, meters));
    }

    final Condition<T> compare(GeoJson other) {
        return new Condition<>(call(Function.GEO_COMPARE, literal(new Const.Geo(other.text()))));
    }
}
