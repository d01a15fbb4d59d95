package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.BigEndian;

/** The cells of the sphere under which a geometry is indexed: those that are stored with it. */
final class GeoKeys {
    private static final int CELL_COUNT_AT = 1;
    private static final int CELLS_AT = 3;

    private GeoKeys() {}

    static long[] of(Particle.Geo geometry) {
        byte[] bytes = withCells(geometry).bytes();
        long[] cells = new long[BigEndian.uint16(bytes, CELL_COUNT_AT)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = BigEndian.int64(bytes, CELLS_AT + i * Long.BYTES);
        }
        return cells;
    }

    /** An element of a list or map is stored as it was sent, without cells, whether it is a geometry or not. */
    private static Particle.Geo withCells(Particle.Geo stored) {
        if (BigEndian.uint16(stored.bytes(), CELL_COUNT_AT) > 0) {
            return stored;
        }
        try {
            return Geometry.particle(stored.json(), ResultCode.PARAMETER);
        } catch (ResultException noGeometry) {
            return stored;
        }
    }
}
