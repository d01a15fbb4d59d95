package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.store.Digest;
import java.util.Comparator;

/**
 * One entry of an index. Queries go through a partition by key, then digest.
 *
 * @param key a number as it is, a hash of a string or blob, a cell of the sphere
 */
public record IndexEntry(long key, Digest digest) {
    private static final Digest LEAST = new Digest(0, 0, 0);
    private static final Digest GREATEST = new Digest(-1, -1, -1);
    private static final Comparator<IndexEntry> SIGNED =
            Comparator.comparingLong(IndexEntry::key).thenComparing(IndexEntry::digest);
    private static final Comparator<IndexEntry> UNSIGNED =
            Comparator.comparing(IndexEntry::key, Long::compareUnsigned).thenComparing(IndexEntry::digest);

    /** The order of the keys of a type: cells of the sphere have no sign. */
    static Comparator<IndexEntry> order(IndexedType type) {
        return type == IndexedType.GEO2DSPHERE ? UNSIGNED : SIGNED;
    }

    /** The place before every entry of a key. */
    static IndexEntry before(long key) {
        return new IndexEntry(key, LEAST);
    }

    /** The place after every entry of a key. */
    static IndexEntry after(long key) {
        return new IndexEntry(key, GREATEST);
    }
}
