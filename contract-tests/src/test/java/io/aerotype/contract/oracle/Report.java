package io.aerotype.contract.oracle;

import java.util.List;
import java.util.stream.Collectors;

/** What a run over one area found. */
record Report(String area, OracleSettings settings, long excluded, List<Difference> differences) {
    /** How to run the same again. */
    String replay() {
        return "-Daerotype.oracle.areas=" + area + " -Daerotype.oracle.seed=" + settings.seed()
                + " -Daerotype.oracle.cases=" + settings.cases();
    }

    @Override
    public String toString() {
        String head = area + ": " + settings.cases() + " cases (" + excluded
                + " left out for known defects of the real server), " + differences.size() + " differences; " + replay();
        return differences.stream()
                .map(difference ->
                        "again with -Daerotype.oracle.from=" + difference.shown().number()
                                + " -Daerotype.oracle.cases=1:" + System.lineSeparator() + difference)
                .collect(Collectors.joining(
                        System.lineSeparator(), head + System.lineSeparator(), System.lineSeparator()));
    }
}
