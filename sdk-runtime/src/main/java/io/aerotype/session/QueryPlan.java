package io.aerotype.session;

import com.aerospike.client.query.Filter;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.lower.StockCondition;
import io.aerotype.internal.plan.IndexChoice;
import io.aerotype.internal.plan.Planner;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a query over a set would be run: what {@code explain()} returns. Its text is for people.
 *
 * @param dataSet the set
 * @param condition the condition as text; empty if there is none
 * @param index the secondary index that finds the records, or the bin it is on where the program gave no name; empty if every
 *     record of the set is looked at
 * @param reason why
 * @param remainder the parts of the condition that the index says nothing about
 * @param passedOver the indexes that were considered and not taken
 */
public record QueryPlan(
        DataSet dataSet,
        Optional<String> condition,
        Optional<String> index,
        String reason,
        List<String> remainder,
        List<PassedOver> passedOver) {
    /**
     * An index that was not taken.
     *
     * @param index its name; of indexes of other sets all names
     * @param reason why not
     */
    public record PassedOver(String index, String reason) {}

    static QueryPlan of(DataSet dataSet, @Nullable Restriction condition, IndexChoice choice) {
        return new QueryPlan(
                dataSet,
                Optional.ofNullable(condition).map(Restriction::toString),
                index(choice),
                choice.reason(),
                condition instanceof StockCondition opaque
                        ? List.of(opaque.toString())
                        : Planner.texts(choice.remainder()),
                choice.passedOver().stream()
                        .map(passed -> new PassedOver(passed.index(), passed.reason()))
                        .toList());
    }

    private static Optional<String> index(IndexChoice choice) {
        Filter asked = choice.filter();
        if (choice.index() != null || asked == null) {
            return Optional.ofNullable(choice.index()).map(index -> index.name());
        }
        return Optional.of(asked.getIndexName() == null ? "on bin " + asked.getName() : asked.getIndexName());
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
                .append(remainder.isEmpty() ? "nothing is left to check" : String.join("; ", remainder))
                .append('\n');
        passedOver.forEach(passed -> text.append("  passed over index ")
                .append(passed.index())
                .append(": ")
                .append(passed.reason())
                .append('\n'));
        return text.toString();
    }
}
