package io.aerotype.internal.plan;

import com.aerospike.client.query.Filter;
import io.aerotype.ael.Expr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a query are found, and why.
 *
 * @param index the index that serves; null if none does and every record of the set is looked at
 * @param filter what to ask the index for; null if there is none
 * @param next what to ask another index for, should this one be gone; null if there is no other
 * @param isEmpty whether the condition cannot hold for any record, so that no server has to be asked
 * @param passedOver the indexes that were considered and not taken, each with the reason
 * @param remainder the parts of the condition that the index says nothing about
 * @param reason why this was chosen, in a sentence
 */
public record IndexChoice(
        @Nullable IndexDescription index,
        @Nullable Filter filter,
        @Nullable Filter next,
        boolean isEmpty,
        List<PassedOver> passedOver,
        List<Expr> remainder,
        String reason) {

    /**
     * Indexes that were not taken.
     *
     * @param index the name of the index, or of several
     * @param reason why not
     */
    public record PassedOver(String index, String reason) {}

    /** No index serves. */
    public static IndexChoice none(String reason, List<PassedOver> passedOver, List<Expr> remainder) {
        return new IndexChoice(null, null, null, false, passedOver, remainder, reason);
    }

    /** The program said itself what to ask an index for. */
    public static IndexChoice given(Filter filter, List<Expr> remainder) {
        return new IndexChoice(null, filter, null, false, List.of(), remainder, "The program chose it.");
    }

    /** No record can meet the condition. */
    static IndexChoice empty(String reason) {
        return new IndexChoice(null, null, null, true, List.of(), List.of(), reason);
    }

    /** What to ask the index for. */
    public Optional<Filter> chosenFilter() {
        return Optional.ofNullable(filter);
    }
}
