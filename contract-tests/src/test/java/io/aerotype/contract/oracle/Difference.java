package io.aerotype.contract.oracle;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A case that two servers answer differently: the outcomes of its steps, then of reading back each of its records. */
record Difference(Case shown, List<Outcome> tested, List<Outcome> real) {
    /** Whether another case differs in the same way: first in the same two result codes. */
    boolean isLike(Difference other) {
        return codes().equals(other.codes());
    }

    private List<Integer> codes() {
        return IntStream.range(0, Math.min(tested.size(), real.size()))
                .filter(i -> !tested.get(i).matches(real.get(i)))
                .boxed()
                .flatMap(i -> Stream.of(tested.get(i).code(), real.get(i).code()))
                .limit(2)
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(shown.toString());
        int rows = Math.max(tested.size(), real.size());
        for (int i = 0; i < rows; i++) {
            String here = i < tested.size() ? tested.get(i).toString() : "nothing";
            String there = i < real.size() ? real.get(i).toString() : "nothing";
            boolean same = i < tested.size() && i < real.size() && tested.get(i).matches(real.get(i));
            text.append(System.lineSeparator()).append(same ? "  = " : "  ≠ ");
            if (same) {
                text.append(there);
            } else {
                text.append("tested: ").append(here).append(System.lineSeparator());
                text.append("    real:   ").append(there);
            }
        }
        return text.toString();
    }
}
