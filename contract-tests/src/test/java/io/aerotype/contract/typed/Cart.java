package io.aerotype.contract.typed;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records in lists and maps, and the bins that hold neither text nor a number. */
@DataSet(namespace = "test", set = "typed_carts")
@SuppressWarnings("ArrayRecordComponent") // arrays are among the types a component may have
record Cart(
        @Id long id,
        List<Line> lines,
        Map<String, Line> byCode,
        Map<String, Map<Integer, List<Line>>> shelves,
        Queue<String> waiting,
        int[] counts,
        SortedSet<String> codes,
        SortedMap<String, Long> totals,
        @Nullable Span span,
        GeoPoint place,
        GeoJson area,
        @Nullable HllSketch visitors,
        @Nullable HllSketch buyers,
        byte[] flags,
        ByteBuffer buffer) {
    /** A line of it. */
    @Embedded
    record Line(String code, int count, double price, List<String> notes, Optional<Line> gift) {
        static Line of(String code, int count) {
            return new Line(code, count, 1.5, List.of(), Optional.empty());
        }
    }

    static Cart of(long id) {
        return new Cart(
                id,
                List.of(Line.of("a", 1), Line.of("b", 2)),
                Map.of("x", Line.of("x", 3)),
                Map.of("top", Map.of(1, List.of(Line.of("s", 4)))),
                new ArrayDeque<>(List.of("p", "q")),
                new int[] {1, 2, 3},
                new TreeSet<>(List.of("k", "m")),
                new TreeMap<>(Map.of("t", 10L)),
                new Span(9, 4, Optional.of("from four")),
                new GeoPoint(2.3522, 48.8566),
                GeoJson.circle(new GeoPoint(2.35, 48.85), 5_000),
                null,
                null,
                new byte[] {(byte) 0xF0, 1},
                ByteBuffer.wrap(new byte[] {1, 2}));
    }
}
