package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.store.Digest;

/**
 * One entry of an index, ordered by key, then digest: the order in which a server's queries go through a partition.
 *
 * @param key a number as it is, a hash of a string or blob, a cell of the sphere
 */
public record IndexEntry(long key, Digest digest) implements Comparable<IndexEntry> {
    private static final Digest LEAST = new Digest(0, 0, 0);

    /** The place before every entry of a key. */
    static IndexEntry before(long key) {
        return new IndexEntry(key, LEAST);
    }

    @Override
    public int compareTo(IndexEntry other) {
        int order = Long.compare(key, other.key);
        return order == 0 ? digest.compareTo(other.digest) : order;
    }
}
