package io.aerotype.query;

import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;

/**
 * A geometry that may be a region.
 *
 * @param <T> the annotated type
 */
public final class RegionBin<T> extends GeoBin<T, GeoJson> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public RegionBin(Location<GeoJson> location) {
        super(location);
    }

    /**
     * Having a point inside.
     *
     * @param point the point
     * @return holds where the region that is stored contains it
     */
    public Condition<T> contains(GeoPoint point) {
        return compare(point.toGeoJson());
    }
}
