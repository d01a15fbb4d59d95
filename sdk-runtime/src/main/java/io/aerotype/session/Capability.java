package io.aerotype.session;

import com.aerospike.client.util.Version;

/**
 * What releases of the server can do and earlier ones cannot. A request that needs what the oldest node of the cluster lacks
 * fails before anything is sent.
 *
 * @see Client#capabilities()
 */
public enum Capability {
    /** Writes, deletes and functions of several records in one batch, and queries over chosen partitions. */
    BATCH_WRITES("Writing several records in a batch", 6, 0, 0),
    /** Reads that renew the time to live of what they read: {@link Settings#readTouchTtlPercent}. */
    READ_TOUCH("Renewing the time to live by a read", 7, 1, 0),
    /** Queries that put up with records missing while data moves: {@link SetQuery#expectedDuration}. */
    RELAXED_QUERIES("A query of the duration LONG_RELAX_AP", 7, 1, 0),

    /** Transactions over several records; they need the Enterprise Edition and strong consistency as well. */
    TRANSACTIONS("A transaction", 8, 0, 0),
    /** Secondary indexes on what an expression computes: {@link Indexes#onExpression}. */
    EXPRESSION_INDEXES("An index on an expression", 8, 1, 0),
    /** Paths that fork: {@code onAllChildren()} and what follows it. */
    PATH_EXPRESSIONS("A path that forks", 8, 1, 1),
    /** Indexes of whole sets, made and dropped by clients: {@link Indexes#createOfWholeSet}. */
    SET_INDEXES("An index of a whole set", 8, 1, 2);

    private final String feature;
    private final int major;
    private final int minor;
    private final int patch;

    Capability(String feature, int major, int minor, int patch) {
        this.feature = feature;
        this.major = major;
        this.minor = minor;
        this.patch = patch;
    }

    /**
     * What a message calls it.
     *
     * @return as in {@code "A path that forks"}
     */
    public String feature() {
        return feature;
    }

    /**
     * The first release of the server that can do it.
     *
     * @return as in {@code "8.1.1"}
     */
    public String release() {
        return major + "." + minor + (patch == 0 ? "" : "." + patch);
    }

    boolean isIn(Version server) {
        return server.isGreaterOrEqual(new Version(major, minor, patch, 0));
    }
}
