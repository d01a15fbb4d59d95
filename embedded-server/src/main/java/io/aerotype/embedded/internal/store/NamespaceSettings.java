package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.Nullable;

/**
 * What a namespace is configured with.
 *
 * @param defaultTtl seconds to live of records whose writer leaves it to the server, 0 for ever
 * @param maxRecordSize the largest stored size of a record in bytes
 * @param memoryLimit how many bytes of heap its records may take
 * @param replicationFactor on how many nodes a record lives, as far as there are so many
 * @param consistency what the namespace promises
 * @param allowExpunge whether strong consistency lets records be deleted without their deletion being durable
 * @param limits what commands may do, as far as it can be set while the server runs
 */
public record NamespaceSettings(
        String name,
        int defaultTtl,
        int maxRecordSize,
        long memoryLimit,
        int replicationFactor,
        Consistency consistency,
        boolean allowExpunge,
        Limits limits) {
    /**
     * What commands may do, and what is done where they leave it to the server.
     *
     * @param backgroundRate how many records a second a background query may write, at most and by default
     * @param readTouchPercent the percentage of its life after which a read touches a record that leaves it to the server
     * @param setRequired whether a record has to be in a set to be written
     */
    public record Limits(int backgroundRate, int readTouchPercent, boolean setRequired) {
        public static final Limits USUAL = new Limits(10_000, 0, false);

        public Limits withBackgroundRate(int rate) {
            return new Limits(rate, readTouchPercent, setRequired);
        }

        public Limits withReadTouchPercent(int percent) {
            return new Limits(backgroundRate, percent, setRequired);
        }

        public Limits withSetRequired(boolean required) {
            return new Limits(backgroundRate, readTouchPercent, required);
        }
    }
    /** What a namespace promises, which is also what its commands may ask for. */
    public enum Consistency {
        /** Availability first, as on a server of the Community Edition. */
        AVAILABLE,
        /** Availability first, with what the Enterprise Edition adds: durable deletes. */
        AVAILABLE_ENTERPRISE,
        /** Strong consistency: linearizable reads, durable deletes alone, transactions. */
        STRONG
    }

    /** Seconds to live of records of a set whose writer leaves it to the server, 0 for ever. */
    public int defaultTtl(@Nullable RecordSet set) {
        int ofSet = set == null ? 0 : set.settings().defaultTtl();
        return ofSet == 0 ? defaultTtl : Math.max(0, ofSet);
    }

    /** After which percentage of its life a read touches a record of a set that leaves it to the server; -1 for never. */
    public int readTouchPercent(@Nullable RecordSet set) {
        int ofSet = set == null ? 0 : set.settings().readTouchPercent();
        return ofSet == 0 ? limits.readTouchPercent() : ofSet;
    }

    public boolean strongConsistency() {
        return consistency == Consistency.STRONG;
    }

    public NamespaceSettings withDefaultTtl(int seconds) {
        return new NamespaceSettings(
                name, seconds, maxRecordSize, memoryLimit, replicationFactor, consistency, allowExpunge, limits);
    }

    public NamespaceSettings withMaxRecordSize(int bytes) {
        return new NamespaceSettings(
                name, defaultTtl, bytes, memoryLimit, replicationFactor, consistency, allowExpunge, limits);
    }

    public NamespaceSettings withAllowExpunge(boolean allowed) {
        return new NamespaceSettings(
                name, defaultTtl, maxRecordSize, memoryLimit, replicationFactor, consistency, allowed, limits);
    }

    public NamespaceSettings withLimits(Limits changed) {
        return new NamespaceSettings(
                name, defaultTtl, maxRecordSize, memoryLimit, replicationFactor, consistency, allowExpunge, changed);
    }
}
