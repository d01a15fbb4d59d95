package io.aerotype.session;

import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The settings of a behavior, each checked when it is given. */
public final class Settings {
    private final Selector selector;
    private final List<Patch> patches;

    Settings(Selector selector, List<Patch> patches) {
        this.selector = selector;
        this.patches = patches;
    }

    /**
     * How long a request may take with all its attempts, a batch as a whole. Zero means no limit.
     *
     * @param timeout the time; not negative
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings totalTimeout(Duration timeout) {
        return patch(Setting.TOTAL_TIMEOUT, timeout);
    }

    /**
     * How long to wait for one answer before the next attempt; the total timeout caps it. Zero means no limit.
     *
     * @param timeout the time; not negative
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings socketTimeout(Duration timeout) {
        return patch(Setting.SOCKET_TIMEOUT, timeout);
    }

    /**
     * How long opening a connection may take. Zero means as long as the socket timeout.
     *
     * @param timeout the time; not negative
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings connectTimeout(Duration timeout) {
        return patch(Setting.CONNECT_TIMEOUT, timeout);
    }

    /**
     * How long to go on reading a late answer so that its connection can be used again. Zero closes it at once.
     *
     * @param delay the time; not negative
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings timeoutDelay(Duration delay) {
        return patch(Setting.TIMEOUT_DELAY, delay);
    }

    /**
     * How long to wait between two attempts.
     *
     * @param delay the time; not negative
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings retryDelay(Duration delay) {
        return patch(Setting.RETRY_DELAY, delay);
    }

    /**
     * What each further wait between attempts is multiplied by.
     *
     * @param factor at least 1
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings retryMultiplier(double factor) {
        return patch(Setting.RETRY_MULTIPLIER, factor);
    }

    /**
     * How often a command is tried, the first time included.
     *
     * @param attempts at least 1
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings maxAttempts(int attempts) {
        return patch(Setting.MAX_ATTEMPTS, attempts);
    }

    /**
     * Which copy of a record to ask.
     *
     * @param replica the rule
     * @return this, for more
     */
    public Settings replica(Replica replica) {
        return patch(Setting.REPLICA, replica);
    }

    /**
     * Whether the user key is stored with the record, so that queries return it.
     *
     * @param send true to store it
     * @return this, for more
     */
    public Settings sendKey(boolean send) {
        return patch(Setting.SEND_KEY, send);
    }

    /**
     * Whether large requests and answers are compressed.
     *
     * @param compress true to compress
     * @return this, for more
     */
    public Settings compress(boolean compress) {
        return patch(Setting.COMPRESS, compress);
    }

    /**
     * How many records of a query wait in memory for their reader, at most.
     *
     * @param records at least 1
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings queueSize(int records) {
        return patch(Setting.QUEUE_SIZE, records);
    }

    /**
     * How many nodes work on a query at the same time.
     *
     * @param nodes 0 for all of them
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings maxConcurrentNodes(int nodes) {
        return patch(Setting.MAX_CONCURRENT_NODES, nodes);
    }

    /**
     * Whether a server may work through a batch on memory in the thread that received it.
     *
     * @param inline true to allow
     * @return this, for more
     */
    public Settings inlineMemory(boolean inline) {
        return patch(Setting.INLINE_MEMORY, inline);
    }

    /**
     * Whether a server may work through a batch on flash in the thread that received it.
     *
     * @param inline true to allow
     * @return this, for more
     */
    public Settings inlineSsd(boolean inline) {
        return patch(Setting.INLINE_SSD, inline);
    }

    /**
     * Whether a deletion leaves a tombstone, so that it outlives a cold restart. Needs the Enterprise Edition.
     *
     * @param durable true for a tombstone
     * @return this, for more
     * @throws IllegalArgumentException if the selector picks nothing this has a meaning for
     */
    public Settings durableDelete(boolean durable) {
        return patch(Setting.DURABLE_DELETE, durable);
    }

    /**
     * Whether a write claims to come from another data centre.
     *
     * @param xdr true to claim it
     * @return this, for more
     * @throws IllegalArgumentException if the selector picks nothing this has a meaning for
     */
    public Settings xdrWrite(boolean xdr) {
        return patch(Setting.XDR_WRITE, xdr);
    }

    /**
     * Whether a write waits for all replicas or for the master only; for namespaces that prefer availability.
     *
     * @param level the rule
     * @return this, for more
     * @throws IllegalArgumentException if the selector picks nothing this has a meaning for
     */
    public Settings commitLevel(CommitLevel level) {
        return patch(Setting.COMMIT_LEVEL, level);
    }

    /**
     * How many copies a read consults in a namespace that prefers availability.
     *
     * @param mode the rule
     * @return this, for more
     * @throws IllegalArgumentException if the selector picks nothing this has a meaning for
     */
    public Settings readModeAp(ReadModeAP mode) {
        return patch(Setting.READ_MODE_AP, mode);
    }

    /**
     * How consistent a read is in a namespace with strong consistency.
     *
     * @param mode the rule
     * @return this, for more
     * @throws IllegalArgumentException if the selector picks nothing this has a meaning for
     */
    public Settings readModeSc(ReadModeSC mode) {
        return patch(Setting.READ_MODE_SC, mode);
    }

    /**
     * Lets a read renew the time to live when less than this much of it is left.
     *
     * @param percent 1 to 100; 0 as the server is configured; -1 never
     * @return this, for more
     * @throws IllegalArgumentException if it is out of this range
     */
    public Settings readTouchTtlPercent(int percent) {
        return patch(Setting.READ_TOUCH_TTL_PERCENT, percent);
    }

    /**
     * Whether the exception of what failed, be it a key, a whole batch or a query, knows where it was made. Of asynchronous
     * requests and of batches that tells little, since it is a thread of the client's, and it costs more than everything else
     * about a failed key: turn it off where many fail.
     *
     * @param capture true, as is the default, for a stack trace
     * @return this, for more
     * @throws IllegalArgumentException if the selector picks nothing this has a meaning for
     */
    public Settings captureStackTrace(boolean capture) {
        return patch(Setting.CAPTURE_STACK_TRACE, capture);
    }

    private <V> Settings patch(Setting<V> setting, V value) {
        patches.add(setting.patch(selector, Objects.requireNonNull(value, setting.name())));
        return this;
    }
}
