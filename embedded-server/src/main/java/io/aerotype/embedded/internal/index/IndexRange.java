package io.aerotype.embedded.internal.index;

import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2Region;
import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a query asks an index for. */
public sealed interface IndexRange {
    /** The type of the values, which has to be the index's. */
    IndexedType type();

    /** The spans of keys under which everything in the range stands, in ascending order of the type's keys. */
    List<Span> spans();

    /** Whether a value is in the range. */
    boolean contains(Particle value);

    /** Keys from a first to a last, both included. */
    record Span(long first, long last) {}

    /** Integers from a first to a last, both included. */
    record Numbers(long first, long last) implements IndexRange {
        @Override
        public IndexedType type() {
            return IndexedType.NUMERIC;
        }

        @Override
        public List<Span> spans() {
            return List.of(new Span(first, last));
        }

        @Override
        public boolean contains(Particle value) {
            return value instanceof Particle.Int(long number) && number >= first && number <= last;
        }
    }

    /** One string or blob. */
    record Exactly(IndexedType type, Particle.Bytes wanted) implements IndexRange {
        @Override
        public List<Span> spans() {
            long key = IndexKeys.hash(wanted.bytes());
            return List.of(new Span(key, key));
        }

        @Override
        public boolean contains(Particle value) {
            return wanted.equals(value);
        }
    }

    /** Points within a region, or regions around a point. */
    record Place(Geometry wanted) implements IndexRange {
        private static final int COARSEST_LEVEL = 1;

        /** Reads GeoJSON; a region that could not be stored, being too large, cannot be asked for either. */
        public static Place of(byte[] json) {
            Geometry.particle(json, ResultCode.PARAMETER);
            return new Place(Geometry.parse(json, ResultCode.PARAMETER));
        }

        @Override
        public IndexedType type() {
            return IndexedType.GEO2DSPHERE;
        }

        /** Points stand under their leaf cell, regions under the cells that cover them. */
        @Override
        public List<Span> spans() {
            return switch (wanted) {
                case Geometry.Point(S2CellId cell) ->
                    IntStream.rangeClosed(COARSEST_LEVEL, S2CellId.MAX_LEVEL)
                            .mapToObj(level -> cell.parent(level).id())
                            .sorted(Long::compareUnsigned)
                            .map(id -> new Span(id, id))
                            .toList();
                case Geometry.Region(S2Region area) ->
                    Geometry.covering(area).stream()
                            .map(cell -> new Span(
                                    cell.rangeMin().id(), cell.rangeMax().id()))
                            .sorted(Comparator.comparing(Span::first, Long::compareUnsigned))
                            .toList();
            };
        }

        @Override
        public boolean contains(Particle value) {
            return value instanceof Particle.Geo geo && matches(geo);
        }

        /** What calls itself a geometry inside a list need not be one. */
        private boolean matches(Particle.Geo geo) {
            try {
                return Geometry.match(Geometry.parse(geo.json(), ResultCode.UNKNOWN), wanted);
            } catch (ResultException noGeometry) {
                return false;
            }
        }
    }
}
