package shop;

import io.aerotype.annotation.Embedded;
import java.util.List;
import java.util.Map;

@Embedded
record Bag(
        java.util.Collection<String> all,
        java.util.SortedSet<Integer> sorted,
        java.util.NavigableSet<String> navigable,
        java.util.Queue<Long> queue,
        java.util.Deque<String> deque,
        java.util.SortedMap<String, Integer> sortedMap,
        java.util.NavigableMap<Integer, List<String>> navigableMap,
        int[] numbers,
        double[] shares,
        boolean[] flags,
        String[] names,
        long[][] grid,
        java.util.OptionalInt maybe,
        java.util.OptionalLong maybeLong,
        java.util.OptionalDouble maybeDouble,
        Map<String, Map<String, List<Optional_>>> deep) {
    @Embedded
    record Optional_(String name) {}
}
