package io.aerotype.session;

import com.aerospike.client.query.Filter;
import io.aerotype.ael.Expr;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.plan.IndexCatalogue;
import io.aerotype.internal.plan.IndexChoice;
import io.aerotype.internal.plan.IndexHint;
import io.aerotype.internal.plan.Planner;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query over a set asks of secondary indexes, and what comes of it. At most one of the ways to ask is taken. */
final class IndexWish {
    private IndexHint hint = IndexHint.none();
    private @Nullable Filter filter;
    private boolean required;

    /** Asks for an index that the planner has to choose. */
    void hint(IndexHint wanted) {
        checkFree("the index " + wanted);
        hint = wanted;
    }

    /** Asks an index by what the stock client sends it. */
    void filter(Filter wanted) {
        checkFree("a filter of the stock client");
        filter = wanted;
    }

    /** Lets no query run that no index serves. */
    void require() {
        required = true;
    }

    /** Whether another index, or none, may be used if the chosen one is gone. */
    boolean mayFallBack(IndexChoice choice) {
        return choice.filter() != null && filter == null && !hint.isGiven() && (choice.next() != null || !required);
    }

    /**
     * How the records are found. Waits for the catalogue if need be.
     *
     * @throws IllegalArgumentException if there is no such index as is asked for, or it does not serve the condition
     * @throws IllegalStateException if no index serves and one has to
     */
    IndexChoice choose(DataSet dataSet, @Nullable Restriction restriction, IndexCatalogue catalogue) {
        return checked(
                dataSet,
                restriction instanceof Where where && filter == null
                        ? Planner.choose(dataSet.namespace(), dataSet.set(), where, hint, catalogue)
                        : withoutPlanning(restriction));
    }

    /**
     * How the records are found, if that takes no waiting for the catalogue; null if it does.
     *
     * @throws IllegalArgumentException if there is no such index as is asked for, or it does not serve the condition
     * @throws IllegalStateException if no index serves and one has to
     */
    @Nullable
    IndexChoice chooseAtOnce(DataSet dataSet, @Nullable Restriction restriction, IndexCatalogue catalogue) {
        IndexChoice choice = restriction instanceof Where where && filter == null
                ? Planner.chooseAtOnce(dataSet.namespace(), dataSet.set(), where, hint, catalogue)
                : withoutPlanning(restriction);
        return choice == null ? null : checked(dataSet, choice);
    }

    private IndexChoice checked(DataSet dataSet, IndexChoice choice) {
        if (required && choice.filter() == null && !choice.isEmpty()) {
            throw new IllegalStateException(
                    "This query of %s would read every record, and failOnFullScan() forbids that: %s"
                            .formatted(dataSet, choice.reason()));
        }
        return choice;
    }

    private IndexChoice withoutPlanning(@Nullable Restriction restriction) {
        if (filter != null) {
            return IndexChoice.given(
                    filter, restriction instanceof Where where ? List.of(where.expr()) : List.<Expr>of());
        }
        return none(
                restriction == null
                        ? "There is no condition."
                        : "The condition was made with the stock client and is not looked into.");
    }

    private IndexChoice none(String reason) {
        if (hint.isGiven()) {
            throw new IllegalArgumentException(
                    "The query asks for the index %s, and nothing says what to ask it for: %s Give where(…) a text or a typed condition, or use indexFilter(…)."
                            .formatted(hint, reason));
        }
        return IndexChoice.none(reason, List.of(), List.of());
    }

    /** Tells apart what a choice asks an index for, the same in every process. */
    static String identity(IndexChoice choice) {
        Filter asked = choice.filter();
        if (choice.index() != null || asked == null) {
            return choice.index() == null ? "" : choice.index().name();
        }
        ByteBuffer bytes = ByteBuffer.allocate(asked.estimateSize());
        asked.write(bytes.array(), 0);
        return String.join(
                "\0",
                String.valueOf(asked.getIndexName()),
                String.valueOf(asked.getCollectionType()),
                Base64.getEncoder().encodeToString(bytes.array()),
                Arrays.toString(asked.getPackedCtx()),
                Arrays.toString(asked.getPackedExp()));
    }

    private void checkFree(String wanted) {
        if (hint.isGiven() || filter != null) {
            throw new IllegalStateException("The query asks for %s already, and cannot ask for %s as well."
                    .formatted(filter == null ? "the index " + hint : "a filter of the stock client", wanted));
        }
    }
}
