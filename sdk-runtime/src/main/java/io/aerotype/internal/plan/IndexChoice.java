package io.aerotype.internal.plan;

import com.aerospike.client.query.Filter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a query is to find its records.
 *
 * @param index the index that serves it; null if every record is looked at
 * @param filter what to ask the index for; null if there is no index
 * @param isEmpty whether no record can meet the condition, so that nothing has to be asked
 * @param passedOver the indexes that were considered and not taken, each with the reason
 * @param reason why this was chosen, in a sentence
 */
public record IndexChoice(
        @Nullable IndexDescription index,
        @Nullable Filter filter,
        boolean isEmpty,
        List<PassedOver> passedOver,
        String reason) {

    /**
     * An index that was not taken.
     *
     * @param index the index
     * @param reason why not
     */
    public record PassedOver(IndexDescription index, String reason) {}

    /** No index serves. */
    public static IndexChoice none(String reason, List<PassedOver> passedOver) {
        return new IndexChoice(null, null, false, passedOver, reason);
    }

    /** No record can meet the condition. */
    static IndexChoice empty(String reason) {
        return new IndexChoice(null, null, true, List.of(), reason);
    }

    /** What to ask the index for. */
    public Optional<Filter> chosenFilter() {
        return Optional.ofNullable(filter);
    }
}
