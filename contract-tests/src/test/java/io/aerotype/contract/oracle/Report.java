package io.aerotype.contract.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run over one area found.
 *
 * @param cases how many there were
 * @param excluded how many cases were not run
 * @param codes how often the real server answered with each result code, which shows whether the cases are any good
 */
record Report(
        String area,
        OracleSettings settings,
        long cases,
        long excluded,
        Map<Integer, Long> codes,
        List<Difference> differences) {
    /** How to run the same again. */
    String replay() {
        return "-Daerotype.oracle.areas=" + area + " -Daerotype.oracle.seed=" + settings.seed()
                + " -Daerotype.oracle.cases=" + settings.cases();
    }

    @Override
    public String toString() {
        String head = area + ": " + cases + " cases (" + excluded + " left out for known defects of the real server), "
                + differences.size() + " differences; answers by result code " + codes + "; " + replay();
        return differences.stream()
                .map(difference -> "again with -Daerotype.oracle.from="
                        + difference.shown().number() + " -Daerotype.oracle.cases=1:" + System.lineSeparator()
                        + difference)
                .collect(Collectors.joining(
                        System.lineSeparator(), head + System.lineSeparator(), System.lineSeparator()));
    }
}
