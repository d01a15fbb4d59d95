package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;

@DataSet(namespace = "test", set = "carts")
record Cart(
        @Id String id,
        List<Line> lines,
        Map<String, Line> byCode,
        Map<String, Map<Integer, List<Line>>> shelves,
        Queue<String> waiting,
        int[] counts,
        SortedSet<String> codes,
        SortedMap<String, Long> totals,
        Span span,
        GeoPoint place,
        GeoJson area,
        HllSketch visitors,
        byte[] flags,
        ByteBuffer buffer) {
    @Embedded
    record Line(String code, int count, double price, GeoPoint location, HllSketch seen, byte[] raw) {}

    @Embedded(as = Embedded.Form.LIST)
    record Span(int from, int to) {}
}
