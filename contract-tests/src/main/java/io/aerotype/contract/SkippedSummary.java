package io.aerotype.contract;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts what was skipped, by reason, and says so once at the end: nothing is left out silently. */
public final class SkippedSummary implements TestExecutionListener {
    private final Map<String, Integer> countByReason = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        synchronized (countByReason) {
            countByReason.merge(reason, 1, Integer::sum);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        synchronized (countByReason) {
            if (!countByReason.isEmpty()) {
                System.out.println(summary());
                countByReason.clear();
            }
        }
    }

    private String summary() {
        int total = countByReason.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder text = new StringBuilder("Skipped on this server: ").append(total);
        countByReason.forEach((reason, count) -> text.append(System.lineSeparator())
                .append("  ")
                .append(count)
                .append(" × ")
                .append(reason));
        return text.toString();
    }
}
