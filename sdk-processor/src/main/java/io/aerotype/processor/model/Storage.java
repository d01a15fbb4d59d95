package io.aerotype.processor.model;

import io.aerotype.processor.report.Origin;
import java.util.Optional;

/** Where the instances of a record are kept. */
public sealed interface Storage {
    /**
     * On their own, as records of a set.
     *
     * @param namespace the namespace, which may hold a placeholder
     * @param set the set; empty for none
     * @param options what its records ask of every write
     */
    record InSet(String namespace, String set, Options options, Origin namespaceOrigin, Origin setOrigin)
            implements Storage {}

    /** Inside a bin of other records. */
    record InBin(Form form) implements Storage {}

    /**
     * What the records of a set ask of every write; empty is what the write's behavior says.
     *
     * @param storeKey whether the server keeps the user key
     * @param durableDelete whether a delete leaves a tombstone
     * @param defaultTtl how long a record lives, as ISO-8601 text or {@code never}
     * @param ttlOrigin where that was written
     */
    record Options(
            Optional<Boolean> storeKey,
            Optional<Boolean> durableDelete,
            Optional<String> defaultTtl,
            Origin ttlOrigin) {
        /** Whether nothing is asked. */
        public boolean none() {
            return storeKey.isEmpty() && durableDelete.isEmpty() && defaultTtl.isEmpty();
        }
    }
}
