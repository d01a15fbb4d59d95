package io.aerotype.embedded.internal.cdt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any sequence of operations does to an ordered map of integers what the same steps do to one of Java's. */
final class MapModelTest {
    /** An operation with its arguments filled in, and the same on a Java map; the result is as a client gets it. */
    record Step(String payload, boolean modifies, Function<NavigableMap<Integer, Integer>, String> onModel) {
        static Step read(String payload, Function<NavigableMap<Integer, Integer>, String> onModel) {
            return new Step(payload, false, onModel);
        }

        static Step modify(String payload, Function<NavigableMap<Integer, Integer>, String> onModel) {
            return new Step(payload, true, onModel);
        }

        @Override
        public String toString() {
            return payload;
        }
    }

    /** Every operation with a key and a value or a second key, both 0 to 9. */
    private static List<Step> of(int key, int value) {
        String both = key + ", " + value;
        return List.of(
                Step.modify("[67, " + both + ", 1, 0]", map -> {
                    map.put(key, value);
                    return text(map.size());
                }),
                Step.modify("[67, " + both + ", 1, 5]", map -> {
                    map.putIfAbsent(key, value);
                    return text(map.size());
                }),
                Step.modify("[68, {" + key + ": " + value + "}, 1, 6]", map -> {
                    map.computeIfPresent(key, (any, old) -> value);
                    return text(map.size());
                }),
                Step.modify("[73, " + both + ", 1]", map -> text(map.merge(key, value, Integer::sum))),
                Step.modify("[75]", map -> {
                    map.clear();
                    return "nil";
                }),
                Step.modify("[76, 7, " + key + "]", map -> {
                    Integer removed = map.remove(key);
                    return removed == null ? "nil" : removed.toString();
                }),
                Step.modify("[81, 5, [" + both + "]]", map -> {
                    int before = map.size();
                    map.keySet().removeAll(List.of(key, value));
                    return text(before - map.size());
                }),
                Step.modify("[82, 5, " + value + "]", map -> {
                    int before = map.size();
                    map.values().removeIf(held -> held == value);
                    return text(before - map.size());
                }),
                Step.modify("[84, 5, " + key + ", " + (key + value) + "]", map -> {
                    NavigableMap<Integer, Integer> between = map.subMap(key, true, key + value, false);
                    String removed = text(between.size());
                    between.clear();
                    return removed;
                }),
                Step.read("[96]", map -> text(map.size())),
                Step.read("[97, 7, " + key + "]", map -> {
                    Integer held = map.get(key);
                    return held == null ? "nil" : held.toString();
                }),
                Step.read(
                        "[103, 5, " + key + ", " + (key + value) + "]",
                        map -> text(map.subMap(key, key + value).size())),
                Step.read(
                        "[102, 5, " + value + "]",
                        map -> text((int) map.values().stream()
                                .filter(held -> held == value)
                                .count())),
                Step.read(
                        "[105, 5, nil, " + value + "]",
                        map -> text((int) map.values().stream()
                                .filter(held -> held < value)
                                .count())));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String text(NavigableMap<Integer, Integer> map) {
        return map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ", "{", "}"))
                + "^1";
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9);
        return Combinators.combine(numbers, numbers, Arbitraries.integers().between(0, 1000))
                .as((key, value, choice) -> {
                    List<Step> steps = of(key, value);
                    return steps.get(choice % steps.size());
                })
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void does_what_a_map_of_java_does(@ForAll("steps") List<Step> steps) {
        NavigableMap<Integer, Integer> model = new TreeMap<>();
        model.put(4, 1);
        model.put(2, 7);
        for (Step step : steps) {
            String before = text(model);
            String result = step.onModel().apply(model);
            assertThat(Collections.run(before, step.payload(), step.modifies()))
                    .as("%s on %s", step.payload(), before)
                    .isEqualTo(Collections.normalised(step.modifies() ? result + " -> " + text(model) : result));
        }
    }
}
