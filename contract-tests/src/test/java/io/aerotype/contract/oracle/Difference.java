package io.aerotype.contract.oracle;

import java.util.List;

/** A case that two servers answer differently: the outcomes of its steps, then of reading back each of its records. */
record Difference(Case shown, List<Outcome> tested, List<Outcome> real) {
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
