package io.aerotype.embedded.internal.geo;

import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2Region;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.ByteBuffer;
import java.util.List;

/** A point, snapped to an S2 leaf cell, or a region on the sphere. */
public sealed interface Geometry {
    /** A place. */
    record Point(S2CellId cell) implements Geometry {}

    /** An area. */
    record Region(S2Region area) implements Geometry {}

    /**
     * Reads GeoJSON.
     *
     * @param failure result code for a text that is no geometry the server knows
     */
    static Geometry parse(byte[] json, int failure) {
        try {
            return GeoJsonReader.read(json);
        } catch (GeoJsonReader.Unreadable unreadable) {
            throw new ResultException(failure, "GeoJSON: " + unreadable.getMessage());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException degenerate) {
            // The geometry library refuses some degenerate shapes this way.
            throw new ResultException(failure, "geometry: " + degenerate.getMessage());
        }
    }

    /** The coverer may need more, for cells of level 0 are ruled out; the server refuses such a region. */
    int MAX_CELLS = 12;

    /** Returns the particle the server stores for a text it could read: with the cells it computed. */
    static Particle.Geo particle(byte[] json, int failure) {
        Particle.Geo particle = unchecked(json, failure);
        if (!isStorable(particle)) {
            throw new ResultException(failure, "a region that takes " + particle.cellCount() + " cells to cover");
        }
        return particle;
    }

    /** Whether a bin may be given the value: expressions go on with larger regions than that. */
    static boolean isStorable(Particle.Geo particle) {
        return particle.cellCount() <= MAX_CELLS;
    }

    /** Returns the same, for a region of any size. */
    static Particle.Geo unchecked(byte[] json, int failure) {
        Geometry geometry = parse(json, failure);
        List<S2CellId> cells = switch (geometry) {
            case Point(S2CellId cell) -> List.of(cell);
            case Region(S2Region area) -> covering(area);
        };
        ByteBuffer bytes = ByteBuffer.allocate(Particle.Geo.HEADER + Long.BYTES * cells.size() + json.length);
        bytes.put((byte) (geometry instanceof Region ? 1 : 0)).putShort((short) cells.size());
        for (S2CellId cell : cells) {
            bytes.putLong(cell.id());
        }
        return new Particle.Geo(bytes.put(json).array());
    }

    /** Returns the cells that cover a region, in ascending order: at most twelve where that is possible. */
    static List<S2CellId> covering(S2Region area) {
        return Covering.of(area, MAX_CELLS);
    }

    /** Whether one of two geometries is a point within the other, a region. */
    static boolean match(Geometry left, Geometry right) {
        return switch (left) {
            case Point(S2CellId cell) -> right instanceof Region(S2Region area) && area.contains(cell.toPoint());
            case Region(S2Region area) -> right instanceof Point(S2CellId cell) && area.contains(cell.toPoint());
        };
    }
}
