package io.aerotype.session;

import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One thing a behavior settles: its name, its value where nothing else is said, and how it reaches the stock client's
 * policies. This table is the only place where a setting is spelled out.
 */
final class Setting<V> {
    static final Setting<Duration> TOTAL_TIMEOUT = of(
            "totalTimeout",
            Duration.ofSeconds(10),
            (to, timeout) -> to.all().forEach(p -> p.totalTimeout = millis(timeout)));

    static final Setting<Duration> SOCKET_TIMEOUT = of(
            "socketTimeout",
            Duration.ofSeconds(5),
            (to, timeout) -> to.all().forEach(p -> p.socketTimeout = millis(timeout)));

    static final Setting<Duration> CONNECT_TIMEOUT = of(
            "connectTimeout",
            Duration.ZERO,
            (to, timeout) -> to.all().forEach(p -> p.connectTimeout = millis(timeout)));

    static final Setting<Duration> TIMEOUT_DELAY =
            of("timeoutDelay", Duration.ZERO, (to, delay) -> to.all().forEach(p -> p.timeoutDelay = millis(delay)));

    static final Setting<Duration> RETRY_DELAY = of(
            "retryDelay", Duration.ZERO, (to, delay) -> to.all().forEach(p -> p.sleepBetweenRetries = millis(delay)));

    static final Setting<Double> RETRY_MULTIPLIER =
            of("retryMultiplier", 1.0, (to, factor) -> to.all().forEach(p -> p.sleepMultiplier = factor));

    /** Counts the first attempt; the stock client counts only those after it. */
    static final Setting<Integer> MAX_ATTEMPTS =
            of("maxAttempts", 3, (to, attempts) -> to.all().forEach(p -> p.maxRetries = attempts - 1));

    static final Setting<Replica> REPLICA =
            of("replica", Replica.SEQUENCE, (to, replica) -> to.all().forEach(p -> p.replica = replica));

    static final Setting<Boolean> SEND_KEY = of("sendKey", true, (to, send) -> {
        to.all().forEach(p -> p.sendKey = send);
        to.batchWrites().forEach(p -> p.sendKey = send);
        to.batchDelete().sendKey = send;
    });

    static final Setting<Boolean> COMPRESS =
            of("compress", false, (to, compress) -> to.all().forEach(p -> p.compress = compress));

    static final Setting<Integer> QUEUE_SIZE = of("queueSize", 5000, (to, size) -> to.query().recordQueueSize = size);

    static final Setting<Integer> MAX_CONCURRENT_NODES =
            of("maxConcurrentNodes", 0, (to, nodes) -> to.query().maxConcurrentNodes = nodes);

    static final Setting<Boolean> INLINE_MEMORY =
            of("inlineMemory", true, (to, inline) -> to.batch().allowInline = inline);

    static final Setting<Boolean> INLINE_SSD =
            of("inlineSsd", false, (to, inline) -> to.batch().allowInlineSSD = inline);

    static final Setting<Boolean> DURABLE_DELETE = of("durableDelete", false, (to, durable) -> {
        to.writes().forEach(p -> p.durableDelete = durable);
        to.batchWrites().forEach(p -> p.durableDelete = durable);
        to.batchDelete().durableDelete = durable;
    });

    static final Setting<Boolean> XDR_WRITE =
            of("xdrWrite", false, (to, xdr) -> to.writes().forEach(p -> p.xdr = xdr));

    static final Setting<CommitLevel> COMMIT_LEVEL = of("commitLevel", CommitLevel.COMMIT_ALL, (to, level) -> {
        to.writes().forEach(p -> p.commitLevel = level);
        to.batchWrites().forEach(p -> p.commitLevel = level);
        to.batchDelete().commitLevel = level;
    });

    static final Setting<ReadModeAP> READ_MODE_AP = of("readModeAp", ReadModeAP.ONE, (to, mode) -> {
        to.all().forEach(p -> p.readModeAP = mode);
        to.batchRead().readModeAP = mode;
    });

    static final Setting<ReadModeSC> READ_MODE_SC = of("readModeSc", ReadModeSC.SESSION, (to, mode) -> {
        to.all().forEach(p -> p.readModeSC = mode);
        to.batchRead().readModeSC = mode;
    });

    static final Setting<Integer> READ_TOUCH_TTL_PERCENT = of("readTouchTtlPercent", 0, (to, percent) -> {
        to.all().forEach(p -> p.readTouchTtlPercent = percent);
        to.batchRead().readTouchTtlPercent = percent;
    });

    static final List<Setting<?>> ALL = List.of(
            TOTAL_TIMEOUT,
            SOCKET_TIMEOUT,
            CONNECT_TIMEOUT,
            TIMEOUT_DELAY,
            RETRY_DELAY,
            RETRY_MULTIPLIER,
            MAX_ATTEMPTS,
            REPLICA,
            SEND_KEY,
            COMPRESS,
            QUEUE_SIZE,
            MAX_CONCURRENT_NODES,
            INLINE_MEMORY,
            INLINE_SSD,
            DURABLE_DELETE,
            XDR_WRITE,
            COMMIT_LEVEL,
            READ_MODE_AP,
            READ_MODE_SC,
            READ_TOUCH_TTL_PERCENT);

    private final String name;
    private final V initial;
    private final BiConsumer<Policies, V> apply;

    private Setting(String name, V initial, BiConsumer<Policies, V> apply) {
        this.name = name;
        this.initial = initial;
        this.apply = apply;
    }

    private static <V> Setting<V> of(String name, V initial, BiConsumer<Policies, V> apply) {
        return new Setting<>(name, initial, apply);
    }

    String name() {
        return name;
    }

    V initial() {
        return initial;
    }

    @SuppressWarnings("unchecked") // a patch is made by a method that takes this setting's type
    void apply(Policies policies, Object value) {
        apply.accept(policies, (V) value);
    }

    /** Whole milliseconds, but never 0 for a positive time: on the wire 0 means no limit. */
    static int millis(Duration time) {
        return time.isPositive() ? Math.clamp(time.toMillis(), 1, Integer.MAX_VALUE) : 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
