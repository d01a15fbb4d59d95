package io.aerotype.session;

import io.aerotype.internal.plan.IndexChoice;
import java.util.List;
import java.util.Optional;

/**
 * How a query over a set would be run: what {@code explain()} returns. Its text is for people.
 *
 * @param dataSet the set
 * @param condition the condition as text; empty if there is none
 * @param index the secondary index that finds the records; empty if every record of the set is looked at
 * @param reason why
 * @param passedOver the indexes that were considered and not taken
 */
public record QueryPlan(
        DataSet dataSet,
        Optional<String> condition,
        Optional<String> index,
        String reason,
        List<PassedOver> passedOver) {
    /**
     * An index that was not taken.
     *
     * @param index its name
     * @param reason why not
     */
    public record PassedOver(String index, String reason) {}

    static QueryPlan of(DataSet dataSet, Optional<String> condition, IndexChoice choice) {
        return new QueryPlan(
                dataSet,
                condition,
                Optional.ofNullable(choice.index()).map(index -> index.name()),
                choice.reason(),
                choice.passedOver().stream()
                        .map(passed -> new PassedOver(passed.index().name(), passed.reason()))
                        .toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("query of ").append(dataSet).append('\n');
        text.append("  condition: ").append(condition.orElse("none")).append('\n');
        text.append("  found by:  ")
                .append(index.map(name -> "index " + name).orElse("looking at every record"))
                .append(". ")
                .append(reason)
                .append('\n');
        text.append("  filtered:  ")
                .append(condition
                        .map(all -> "the server checks the whole condition on each record found")
                        .orElse("nothing"))
                .append('\n');
        passedOver.forEach(passed -> text.append("  passed over index ")
                .append(passed.index())
                .append(": ")
                .append(passed.reason())
                .append('\n'));
        return text.toString();
    }
}
