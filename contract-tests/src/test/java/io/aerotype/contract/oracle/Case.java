package io.aerotype.contract.oracle;

import com.aerospike.client.Key;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sequence of requests to a few records of its own, which do not exist when it starts and are gone when it ends.
 *
 * @param area which generator made it
 * @param number its number in the run, from which the keys follow
 */
record Case(String area, long number, List<Step> steps) {
    static final String NAMESPACE = "test";
    static final String SET = "oracle";

    /** How many records a case may use. */
    static final int SLOTS = 16;

    /** The keys of one case. */
    record Slots(long number) {
        Key key(int slot) {
            return new Key(NAMESPACE, SET, number * SLOTS + slot);
        }
    }

    Slots slots() {
        return new Slots(number);
    }

    Stream<Case> smaller() {
        return Smaller.lists(steps, 1, Step::smaller).map(fewer -> new Case(area, number, fewer));
    }

    Stream<Pack> packs() {
        return steps.stream().flatMap(Step::packs);
    }

    Stream<Pack> expressions() {
        return steps.stream().flatMap(Step::expressions);
    }

    /** Java that repeats the case on a stock client called {@code client}. */
    String java() {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> "  " + (i + 1) + ". " + steps.get(i).java())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    public String toString() {
        return area + " case " + number + System.lineSeparator() + java();
    }
}
