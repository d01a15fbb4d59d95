package io.aerotype.contract.oracle;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The only source of chance: the same seed, area and case number choose the same things on every machine. */
final class Choice {
    private final SplittableRandom random;

    Choice(long seed, String area, long number) {
        this.random = new SplittableRandom(new SplittableRandom(seed * 31 + area.hashCode()).nextLong() + number);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    @SafeVarargs
    final <T> T of(T... options) {
        return options[below(options.length)];
    }

    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }

    /** Chooses one of the ways to make something, and makes only that. */
    @SafeVarargs
    final <T> T made(Supplier<? extends T>... ways) {
        return ways[below(ways.length)].get();
    }

    <T> List<T> many(int least, int most, Supplier<? extends T> one) {
        return IntStream.range(0, between(least, most))
                .<T>mapToObj(i -> one.get())
                .toList();
    }

    /** Up to {@code most} of the options, in the order they stand in. */
    <T> List<T> someInOrder(List<T> options, int most) {
        int count = Math.min(below(most + 1), options.size());
        boolean[] chosen = new boolean[options.size()];
        for (int i = 0; i < count; i++) {
            chosen[below(options.size())] = true;
        }
        return IntStream.range(0, options.size())
                .filter(i -> chosen[i])
                .mapToObj(options::get)
                .toList();
    }
}
