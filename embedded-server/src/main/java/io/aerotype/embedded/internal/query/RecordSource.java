package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.store.StoredRecord;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a query's records come from: the primary index or a secondary one. */
interface RecordSource {
    /**
     * Shows the records of a partition to a visitor, until it has seen enough.
     *
     * @return whether it would see more
     */
    boolean forEach(PartitionSelection.Part part, Visitor visitor) throws IOException;

    /** Looks at one record after the other. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Looks at a record.
         *
         * @param indexValue what the secondary index holds for it, null without one
         * @return whether to go on
         */
        boolean visit(StoredRecord record, @Nullable Long indexValue) throws IOException;
    }
}
