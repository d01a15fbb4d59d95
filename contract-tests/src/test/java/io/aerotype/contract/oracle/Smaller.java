package io.aerotype.contract.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps by which a shrinker makes things smaller: drop a part, or put something simpler in its place. */
final class Smaller {
    private Smaller() {}

    /** The list with one item dropped or with one item replaced by a smaller one. */
    static <T> Stream<List<T>> lists(List<T> items, int least, Function<T, Stream<T>> smaller) {
        Stream<List<T>> halves = items.size() - items.size() / 2 >= least && items.size() > 3
                ? Stream.of(items.subList(0, items.size() / 2), items.subList(items.size() / 2, items.size()))
                : Stream.empty();
        Stream<List<T>> shorter = items.size() > least
                ? IntStream.range(0, items.size()).mapToObj(i -> without(items, i))
                : Stream.empty();
        Stream<List<T>> simpler = IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> smaller.apply(items.get(i)).map(item -> with(items, i, item)));
        return Stream.of(halves, shorter, simpler).flatMap(Function.identity());
    }

    static Stream<Pack> packs(Pack pack) {
        return switch (pack) {
            case Pack.Nil nil -> Stream.empty();
            case Pack.Bool bool -> Stream.empty();
            case Pack.Int number ->
                number.value() == 0
                        ? Stream.empty()
                        : Stream.of(0L, 1L, number.value() / 2)
                                .filter(value ->
                                        Math.abs(value) < Math.abs(number.value()) || number.value() == Long.MIN_VALUE)
                                .distinct()
                                .map(Pack::of);
            case Pack.BigInt number -> Stream.of(Pack.of(0));
            case Pack.Real number -> number.value() == 0 ? Stream.empty() : Stream.of(Pack.of(0.0));
            case Pack.ShortReal number -> Stream.of(Pack.of((double) number.value()));
            case Pack.Raw raw ->
                raw.bytes().length() <= 1
                        ? Stream.empty()
                        : Stream.of(
                                new Pack.Raw(raw.bytes().substring(0, 1)),
                                new Pack.Raw(
                                        raw.bytes().substring(0, 1 + raw.bytes().length() / 2)));
            case Pack.Ext ext -> Stream.empty();
            case Pack.Seq seq ->
                Stream.concat(
                        seq.items().stream(),
                        lists(seq.items(), 0, Smaller::packs).map(Pack.Seq::new));
            case Pack.Dict dict ->
                lists(dict.pairs(), 0, pair -> packs(pair.value()).map(value -> new Pack.Pair(pair.key(), value)))
                        .map(Pack.Dict::new);
        };
    }

    static <T> List<T> with(List<T> items, int at, T item) {
        List<T> copy = new ArrayList<>(items);
        copy.set(at, item);
        return List.copyOf(copy);
    }

    private static <T> List<T> without(List<T> items, int at) {
        List<T> copy = new ArrayList<>(items);
        copy.remove(at);
        return List.copyOf(copy);
    }
}
