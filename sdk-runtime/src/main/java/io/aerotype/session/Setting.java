package io.aerotype.session;

import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import com.aerospike.client.policy.WritePolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One thing a behavior settles: its name, its value where nothing else is said, what it has a meaning for, and how it
 * reaches the stock client's policies. This table is the only place where a setting is spelled out.
 */
final class Setting<V> {
    /** What the stock client counts in milliseconds ends here, after 24 days. */
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    static final Setting<Duration> TOTAL_TIMEOUT = new Setting<>(
            "totalTimeout",
            Forms.TIME,
            Duration.ofSeconds(10),
            Use.EVERYTHING,
            (to, timeout) -> {
                for (Policy p : to.all()) {
                    p.totalTimeout = millis(timeout);
                }
                to.info().timeout = millis(timeout);
                to.admin().timeout = millis(timeout);
            },
            "abandonCallAfter");

    static final Setting<Duration> SOCKET_TIMEOUT = new Setting<>(
            "socketTimeout",
            Forms.TIME,
            Duration.ofSeconds(5),
            Use.COMMANDS,
            (to, timeout) -> {
                for (Policy p : to.all()) {
                    p.socketTimeout = millis(timeout);
                }
            },
            "waitForCallToComplete");

    static final Setting<Duration> CONNECT_TIMEOUT = new Setting<>(
            "connectTimeout",
            Forms.TIME,
            Duration.ZERO,
            Use.COMMANDS,
            (to, timeout) -> {
                for (Policy p : to.all()) {
                    p.connectTimeout = millis(timeout);
                }
            },
            "waitForConnectionToComplete");

    static final Setting<Duration> TIMEOUT_DELAY = new Setting<>(
            "timeoutDelay",
            Forms.TIME,
            Duration.ZERO,
            Use.COMMANDS,
            (to, delay) -> {
                for (Policy p : to.all()) {
                    p.timeoutDelay = millis(delay);
                }
            },
            "waitForSocketResponseAfterCallFails");

    static final Setting<Duration> RETRY_DELAY = new Setting<>(
            "retryDelay",
            Forms.TIME,
            Duration.ZERO,
            Use.COMMANDS,
            (to, delay) -> {
                for (Policy p : to.all()) {
                    p.sleepBetweenRetries = millis(delay);
                }
            },
            "delayBetweenRetries");

    static final Setting<Double> RETRY_MULTIPLIER =
            new Setting<>("retryMultiplier", Forms.FACTOR, 1.0, Use.COMMANDS, (to, factor) -> {
                for (Policy p : to.all()) {
                    p.sleepMultiplier = factor;
                }
            });

    /** Counts the first attempt; the stock client counts only those after it. */
    static final Setting<Integer> MAX_ATTEMPTS = new Setting<>(
            "maxAttempts",
            Forms.number("at least 1", 1, Integer.MAX_VALUE),
            3,
            Use.COMMANDS,
            (to, attempts) -> {
                for (Policy p : to.all()) {
                    p.maxRetries = attempts - 1;
                }
            },
            "maximumNumberOfCallAttempts");

    static final Setting<Replica> REPLICA = new Setting<>(
            "replica",
            Forms.oneOf(Replica.class),
            Replica.SEQUENCE,
            Use.COMMANDS,
            (to, replica) -> {
                for (Policy p : to.all()) {
                    p.replica = replica;
                }
            },
            "replicaOrder");

    /** A read has no use for the user key: the digest finds the record. */
    static final Setting<Boolean> SEND_KEY = new Setting<>("sendKey", Forms.SWITCH, true, Use.WRITES, (to, send) -> {
        for (WritePolicy p : to.writes()) {
            p.sendKey = send;
        }
        for (BatchWritePolicy p : to.batchWrites()) {
            p.sendKey = send;
        }
        to.batchDelete().sendKey = send;
    });

    static final Setting<Boolean> COMPRESS = new Setting<>(
            "compress",
            Forms.SWITCH,
            false,
            Use.COMMANDS,
            (to, compress) -> {
                for (Policy p : to.all()) {
                    p.compress = compress;
                }
            },
            "useCompression");

    static final Setting<Integer> QUEUE_SIZE = new Setting<>(
            "queueSize",
            Forms.number("at least 1", 1, Integer.MAX_VALUE),
            5000,
            new Use("queries", Set.of(Kind.READ), Set.of(Shape.QUERY), Use.BOTH),
            (to, size) -> to.query().recordQueueSize = size,
            "recordQueueSize");

    static final Setting<Integer> MAX_CONCURRENT_NODES = new Setting<>(
            "maxConcurrentNodes",
            Forms.number("zero or more", 0, Integer.MAX_VALUE),
            0,
            new Use("queries; a batch goes to all its nodes at once", Set.of(Kind.READ), Set.of(Shape.QUERY), Use.BOTH),
            (to, nodes) -> to.query().maxConcurrentNodes = nodes,
            "maxConcurrentServers",
            "maxConcurrentNodes");

    static final Setting<Boolean> INLINE_MEMORY = new Setting<>(
            "inlineMemory",
            Forms.SWITCH,
            true,
            Use.BATCHES,
            (to, inline) -> to.batch().allowInline = inline,
            "allowInlineMemoryAccess");

    static final Setting<Boolean> INLINE_SSD = new Setting<>(
            "inlineSsd",
            Forms.SWITCH,
            false,
            Use.BATCHES,
            (to, inline) -> to.batch().allowInlineSSD = inline,
            "allowInlineSsdAccess");

    static final Setting<Boolean> DURABLE_DELETE = new Setting<>(
            "durableDelete",
            Forms.SWITCH,
            false,
            Use.WRITES,
            (to, durable) -> {
                for (WritePolicy p : to.writes()) {
                    p.durableDelete = durable;
                }
                for (BatchWritePolicy p : to.batchWrites()) {
                    p.durableDelete = durable;
                }
                to.batchDelete().durableDelete = durable;
            },
            "useDurableDelete");

    static final Setting<Boolean> XDR_WRITE = new Setting<>(
            "xdrWrite",
            Forms.SWITCH,
            false,
            Use.WRITES,
            (to, xdr) -> {
                for (WritePolicy p : to.writes()) {
                    p.xdr = xdr;
                }
            },
            "simulateXdrWrite");

    static final Setting<CommitLevel> COMMIT_LEVEL = new Setting<>(
            "commitLevel",
            Forms.oneOf(CommitLevel.class),
            CommitLevel.COMMIT_ALL,
            new Use(
                    "writes of namespaces that prefer availability",
                    Use.WRITES.kinds(),
                    Use.WRITES.shapes(),
                    Set.of(Mode.AP)),
            (to, level) -> {
                for (WritePolicy p : to.writes()) {
                    p.commitLevel = level;
                }
                for (BatchWritePolicy p : to.batchWrites()) {
                    p.commitLevel = level;
                }
                to.batchDelete().commitLevel = level;
            });

    static final Setting<ReadModeAP> READ_MODE_AP = new Setting<>(
            "readModeAp",
            Forms.oneOf(ReadModeAP.class),
            ReadModeAP.ONE,
            new Use(
                    "reads of namespaces that prefer availability",
                    Set.of(Kind.READ),
                    Use.READS.shapes(),
                    Set.of(Mode.AP)),
            (to, mode) -> {
                for (Policy p : to.all()) {
                    p.readModeAP = mode;
                }
                to.batchRead().readModeAP = mode;
            },
            "migrationReadConsistency",
            "readMode");

    static final Setting<ReadModeSC> READ_MODE_SC = new Setting<>(
            "readModeSc",
            Forms.oneOf(ReadModeSC.class),
            ReadModeSC.SESSION,
            new Use(
                    "reads of namespaces with strong consistency",
                    Set.of(Kind.READ, Kind.TXN_VERIFY),
                    Use.COMMANDS.shapes(),
                    Set.of(Mode.CP)),
            (to, mode) -> {
                for (Policy p : to.all()) {
                    p.readModeSC = mode;
                }
                to.batchRead().readModeSC = mode;
            },
            "readConsistency",
            "consistency");

    static final Setting<Integer> READ_TOUCH_TTL_PERCENT = new Setting<>(
            "readTouchTtlPercent",
            Forms.number("-1 to 100", -1, 100),
            0,
            Use.READS,
            (to, percent) -> {
                for (Policy p : to.all()) {
                    p.readTouchTtlPercent = percent;
                }
                to.batchRead().readTouchTtlPercent = percent;
            },
            "resetTtlOnReadAtPercent");

    static final Setting<Boolean> CAPTURE_STACK_TRACE = new Setting<>(
            "captureStackTrace",
            Forms.SWITCH,
            true,
            Use.RECORDS,
            (to, capture) -> to.capturesStackTrace(capture),
            "stackTraceOnException");

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
            READ_TOUCH_TTL_PERCENT,
            CAPTURE_STACK_TRACE);

    private final String name;
    private final Form<V> form;
    private final V initial;
    private final Use use;
    private final BiConsumer<Policies, V> apply;
    private final Set<String> aliases;

    /** The aliases are what the official SDK's files call it. */
    private Setting(String name, Form<V> form, V initial, Use use, BiConsumer<Policies, V> apply, String... aliases) {
        this.name = name;
        this.form = form;
        this.initial = initial;
        this.use = use;
        this.apply = apply;
        this.aliases = Set.of(aliases);
    }

    String name() {
        return name;
    }

    Form<V> form() {
        return form;
    }

    /** Whether a file may call it that. */
    boolean isCalled(String word) {
        return name.equals(word) || aliases.contains(word);
    }

    V initial() {
        return initial;
    }

    Use use() {
        return use;
    }

    /** This setting given a value, after a check that the value is legal and means something there. */
    Patch patch(Selector selector, V value) {
        use.check(name, selector);
        return new Patch(selector, this, form.check(name, value));
    }

    /** This setting given the value that a text says. */
    Patch parse(Selector selector, String text) {
        return patch(selector, form.parse(name, text));
    }

    @SuppressWarnings("unchecked") // a patch is made by a method that takes this setting's type
    void apply(Policies policies, Object value) {
        apply.accept(policies, (V) value);
    }

    @SuppressWarnings("unchecked") // as above
    String print(Object value) {
        return form.print((V) value);
    }

    /** Whole milliseconds, but never 0 for a positive time: on the wire 0 means no limit. */
    static int millis(Duration time) {
        if (!time.isPositive()) {
            return 0;
        }
        return time.compareTo(LONGEST) < 0 ? Math.max((int) time.toMillis(), 1) : Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
        return name;
    }
}
