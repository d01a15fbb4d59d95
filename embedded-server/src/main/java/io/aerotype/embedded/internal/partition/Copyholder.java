package io.aerotype.embedded.internal.partition;

import io.aerotype.embedded.internal.store.Namespace;

/**
 * A node as the holder of copies of one namespace's partitions. A node that comes back without its data is another one.
 *
 * @param nodeId as clients know it; it alone decides the node's share
 * @param rackId the rack the node stands in, 0 if racks do not matter
 * @param store where the copies are
 */
public record Copyholder(long nodeId, int rackId, Namespace store) {
    /** The same store is the same holder, whatever it holds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Copyholder that && that.store == store;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(store);
    }
}
