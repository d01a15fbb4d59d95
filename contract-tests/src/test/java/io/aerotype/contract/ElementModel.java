package io.aerotype.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a server must answer about elements of a small list or map, worked out by hand. Positions are those of the index. */
record ElementModel(List<Object> keys, List<Long> values) {
    static ElementModel ofList(Long... values) {
        return new ElementModel(List.of(), List.of(values));
    }

    static ElementModel ofMap(Map<String, Long> entries) {
        Map<String, Long> sorted = new TreeMap<>(entries);
        return new ElementModel(new ArrayList<>(sorted.keySet()), new ArrayList<>(sorted.values()));
    }

    boolean isMap() {
        return !keys.isEmpty();
    }

    /** The positions that are not among some. */
    List<Integer> others(List<Integer> positions) {
        return IntStream.range(0, values.size())
                .boxed()
                .filter(position -> !positions.contains(position))
                .toList();
    }

    /** The answers about several elements, in the order in which {@code NavigationContractTest} asks. */
    List<Object> answers(List<Integer> positions, boolean exists, boolean ranks) {
        List<Object> answers = new ArrayList<>();
        answers.add(positions.stream().map(values::get).toList());
        answers.add((long) positions.size());
        answers.add(positions.stream().map(Integer::longValue).toList());
        answers.add(positions.stream().map(position -> last() - position).toList());
        if (exists) {
            answers.add(!positions.isEmpty());
        }
        if (ranks) {
            answers.add(positions.stream().map(this::rank).toList());
            answers.add(
                    positions.stream().map(position -> last() - rank(position)).toList());
        }
        if (isMap()) {
            answers.add(positions.stream().map(keys::get).toList());
            answers.add(entries(positions));
        }
        return answers;
    }

    /** The answers about one element. */
    List<Object> answers(int position) {
        List<Object> answers = new ArrayList<>(
                List.of(values.get(position), 1L, true, (long) position, last() - position, rank(position)));
        answers.add(last() - rank(position));
        if (isMap()) {
            answers.add(keys.get(position));
            answers.add(entries(List.of(position)));
        }
        return answers;
    }

    /** What is left when some are gone. */
    Object without(List<Integer> positions) {
        List<Integer> left = others(positions);
        return isMap() ? entries(left) : left.stream().map(values::get).toList();
    }

    /** The list or map as a whole. */
    Object whole() {
        return without(List.of());
    }

    private Map<Object, Long> entries(List<Integer> positions) {
        Map<Object, Long> entries = new LinkedHashMap<>();
        positions.forEach(position -> entries.put(keys.get(position), values.get(position)));
        return entries;
    }

    private long last() {
        return values.size() - 1L;
    }

    private long rank(int position) {
        List<Integer> byValue = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        return byValue.indexOf(position);
    }
}
