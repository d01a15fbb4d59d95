package io.aerotype.embedded;

import io.aerotype.embedded.internal.info.Edition;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.NamespaceSettings.Consistency;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A namespace and its settings. Immutable: each method gives a changed copy.
 *
 * <pre>{@code
 * EmbeddedAerospike.builder()
 *         .namespace(NamespaceOptions.of("bank").withStrongConsistency())
 *         .namespace(NamespaceOptions.of("cache").withDefaultTtl(Duration.ofHours(1)))
 *         .start();
 * }</pre>
 */
public final class NamespaceOptions {
    private static final int MAX_NAME = 31;
    private static final int DEFAULT_REPLICATION = 2;
    private static final int MAX_REPLICATION = 128;
    private static final int DEFAULT_RECORD_SIZE = 1024 * 1024;
    private static final int MAX_RECORD_SIZE = 8 * 1024 * 1024;
    private static final Duration MAX_TTL = Duration.ofDays(3650);

    private final String name;
    private final Duration defaultTtl;
    private final int maxRecordSize;
    private final int replicationFactor;
    private final boolean strongConsistency;
    private final boolean allowExpunge;

    private NamespaceOptions(
            String name,
            Duration defaultTtl,
            int maxRecordSize,
            int replicationFactor,
            boolean strongConsistency,
            boolean allowExpunge) {
        this.name = name;
        this.defaultTtl = defaultTtl;
        this.maxRecordSize = maxRecordSize;
        this.replicationFactor = replicationFactor;
        this.strongConsistency = strongConsistency;
        this.allowExpunge = allowExpunge;
    }

    /**
     * A namespace as a server has it by default: records live until they are deleted, take up to 1 MiB each, and are kept
     * on two nodes if there are two.
     *
     * @param name 1 to 31 bytes of UTF-8, without the characters {@code : ; / = ,} and blanks
     * @return the namespace
     * @throws IllegalArgumentException if the name is impossible
     */
    public static NamespaceOptions of(String name) {
        int size = name.getBytes(StandardCharsets.UTF_8).length;
        if (size == 0 || size > MAX_NAME || name.chars().anyMatch(c -> c <= ' ' || ":;/=,".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("'" + name + "' cannot be a namespace: a name has 1 to " + MAX_NAME
                    + " bytes, and none of : ; / = , or blanks.");
        }
        return new NamespaceOptions(name, Duration.ZERO, DEFAULT_RECORD_SIZE, DEFAULT_REPLICATION, false, false);
    }

    /**
     * How long records live whose writer leaves it to the server.
     *
     * @param time whole seconds, at most ten years; zero (the default) for ever
     * @return the changed copy
     * @throws IllegalArgumentException if the time is negative or longer than a server allows
     */
    public NamespaceOptions withDefaultTtl(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("The default time to live of namespace '" + name + "' is negative ("
                    + time + "). Use zero for records that never expire.");
        }
        if (time.compareTo(MAX_TTL) > 0) {
            throw new IllegalArgumentException("The default time to live of namespace '" + name + "' is "
                    + time.toDays() + " days; a server allows " + MAX_TTL.toDays() + ".");
        }
        return new NamespaceOptions(name, time, maxRecordSize, replicationFactor, strongConsistency, allowExpunge);
    }

    /**
     * The largest stored size of a record; a larger one is refused with code 13.
     *
     * @param bytes 1 to 8 MiB; 1 MiB by default
     * @return the changed copy
     * @throws IllegalArgumentException if a server does not allow the size
     */
    public NamespaceOptions withMaxRecordSize(int bytes) {
        requireWithin("maximum record size", bytes, MAX_RECORD_SIZE);
        return new NamespaceOptions(name, defaultTtl, bytes, replicationFactor, strongConsistency, allowExpunge);
    }

    /**
     * On how many nodes each record is kept, as far as there are so many.
     *
     * @param copies 1 to 128; 2 by default
     * @return the changed copy
     * @throws IllegalArgumentException if a server does not allow the number
     */
    public NamespaceOptions withReplicationFactor(int copies) {
        requireWithin("replication factor", copies, MAX_REPLICATION);
        return new NamespaceOptions(name, defaultTtl, maxRecordSize, copies, strongConsistency, allowExpunge);
    }

    private void requireWithin(String setting, int value, int max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException("The " + setting + " of namespace '" + name + "' is " + value
                    + "; a server allows 1 to " + max + ".");
        }
    }

    /**
     * Strong consistency: reads can be linearizable, transactions over several records are there, and records are deleted
     * durably or not at all. The server then answers as one of the Enterprise Edition.
     *
     * @return the changed copy
     */
    public NamespaceOptions withStrongConsistency() {
        return new NamespaceOptions(name, defaultTtl, maxRecordSize, replicationFactor, true, allowExpunge);
    }

    /**
     * Strong consistency that also takes deletes that are not durable, as a server does with {@code
     * strong-consistency-allow-expunge}; without it they are refused with code 22.
     *
     * @return the changed copy
     */
    public NamespaceOptions withAllowedExpunge() {
        return new NamespaceOptions(name, defaultTtl, maxRecordSize, replicationFactor, true, true);
    }

    /**
     * The namespace's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    boolean strongConsistency() {
        return strongConsistency;
    }

    NamespaceSettings settings(Edition edition) {
        Consistency plain = edition == Edition.ENTERPRISE ? Consistency.AVAILABLE_ENTERPRISE : Consistency.AVAILABLE;
        return new NamespaceSettings(
                name,
                Math.toIntExact(defaultTtl.toSeconds()),
                maxRecordSize,
                memoryLimit(),
                replicationFactor,
                strongConsistency ? Consistency.STRONG : plain,
                allowExpunge,
                NamespaceSettings.Limits.USUAL);
    }

    /** Records may take two thirds of the heap; the rest is for requests, answers and the host's own needs. */
    private static long memoryLimit() {
        return Runtime.getRuntime().maxMemory() / 3 * 2;
    }
}
