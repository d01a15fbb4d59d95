package io.aerotype.session;

import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import io.aerotype.internal.config.Times;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * How requests are carried out: timeouts, attempts, consistency and the like, under a name. Immutable; a session has one
 * and code that reads and writes has none of it. A behavior is derived from another one:
 *
 * <pre>{@code
 * Behavior impatient = Behavior.DEFAULT.derive("impatient", settings -> settings
 *     .on(Selector.reads(), s -> s.totalTimeout(Duration.ofMillis(200)))
 *     .on(Selector.writes().nonRetryable(), s -> s.maxAttempts(1)));
 * Session session = client.createSession(impatient);
 * }</pre>
 *
 * <p>What a behavior says itself beats what its parent says. Of several settings of one behavior that fit an operation
 * the most specific selector wins, and of equally specific ones the last. {@link #explain} tells what came of it.
 *
 * <p>A {@link Configuration} reads behaviors from a file. Such a one follows its file where that is watched, and so do those
 * derived from it.
 */
public final class Behavior {
    /**
     * For most programs: 10 seconds for one record, 30 for a batch, no limit for a query; three attempts, six for a query,
     * but only one for a write that must not be repeated blindly. The user key is stored with each record.
     */
    public static final Behavior DEFAULT = initial();

    /** Reads answer within 200 milliseconds or not at all, with up to four attempts of 50 milliseconds each. */
    public static final Behavior READ_FAST = preset(
            "readFast",
            DEFAULT.matrix(),
            Setting.TOTAL_TIMEOUT.patch(Selector.reads(), Duration.ofMillis(200)),
            Setting.SOCKET_TIMEOUT.patch(Selector.reads(), Duration.ofMillis(50)),
            Setting.MAX_ATTEMPTS.patch(Selector.reads(), 4));

    /** Reads of namespaces with strong consistency are linearized: each sees every write that ended before it began. */
    public static final Behavior STRICTLY_CONSISTENT = preset(
            "strictlyConsistent",
            DEFAULT.matrix(),
            Setting.READ_MODE_SC.patch(Selector.reads().cp(), ReadModeSC.LINEARIZE));

    /** As {@link #READ_FAST}, and reads go to the racks that {@link ClientBuilder#preferRacks} names. */
    public static final Behavior FAST_RACK_AWARE =
            preset("fastRackAware", READ_FAST.matrix(), Setting.REPLICA.patch(Selector.reads(), Replica.PREFER_RACK));

    /** Those that need no declaration. */
    static final List<Behavior> PRESETS = List.of(DEFAULT, READ_FAST, STRICTLY_CONSISTENT, FAST_RACK_AWARE);

    /** A program that computes its timeouts has no use for the old ones. */
    private static final int MOST_TIMEOUTS = 64;

    private final String name;
    private final Source source;
    private final Map<Duration, Behavior> byTimeout = new ConcurrentHashMap<>();

    private Behavior(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** A behavior whose settings stand in a file: whatever the table says of its name at the time. */
    static Behavior declared(String name, AtomicReference<Map<String, Matrix>> table) {
        return new Behavior(name, new Declared(name, table));
    }

    /**
     * Its name.
     *
     * @return the name it was derived under
     */
    public String name() {
        return name;
    }

    /**
     * Makes a behavior that differs from this one in some settings.
     *
     * @param newName the new behavior's name
     * @param changes says what differs
     * @return the new behavior
     * @throws IllegalArgumentException if a value is out of its range or has no meaning for what it is given to
     */
    public Behavior derive(String newName, Consumer<Tuning> changes) {
        Objects.requireNonNull(newName, "name");
        Tuning tuning = new Tuning();
        changes.accept(tuning);
        return new Behavior(
                newName,
                source instanceof Fixed fixed
                        ? new Fixed(fixed.matrix.patched(newName, tuning.patches()))
                        : new Derived(this, newName, tuning));
    }

    /** The same with another time limit for everything; the few that a program uses are made once. */
    Behavior within(Duration total) {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("A timeout cannot be %s; it is more than zero.".formatted(total));
        }
        Behavior known = byTimeout.get(total);
        if (known == null) {
            known = derive(
                    "%s within %s".formatted(name, Times.print(total)),
                    tuning -> tuning.on(Selector.all(), s -> s.totalTimeout(total)));
            if (byTimeout.size() < MOST_TIMEOUTS) {
                byTimeout.put(total, known);
            }
        }
        return known;
    }

    /**
     * What each operation's settings are, and which behavior and selector said so.
     *
     * @return a table to print, or to look into
     */
    public BehaviorExplanation explain() {
        return BehaviorExplanation.of(name, matrix());
    }

    /** Whether no read looks for a rack. */
    boolean ignoresRacks() {
        Matrix now = matrix();
        return Cell.ALL.stream()
                .filter(cell -> cell.kind() == Kind.READ)
                .noneMatch(cell -> now.chosen(cell, Setting.REPLICA).value() == Replica.PREFER_RACK);
    }

    /** Policies of one's own, to be changed. */
    Policies newPolicies(Kind kind, Shape shape, Mode mode) {
        return matrix().newPolicies(new Cell(kind, shape, mode));
    }

    Policies policies(Kind kind, Shape shape, Mode mode) {
        return matrix().policies(kind, shape, mode);
    }

    Matrix matrix() {
        return source.matrix();
    }

    private static Behavior initial() {
        Selector queries = Selector.all().query();
        Selector transactions = Selector.transactions();
        return preset(
                "default",
                Matrix.initial("initial"),
                Setting.TOTAL_TIMEOUT.patch(Selector.all().batch(), Duration.ofSeconds(30)),
                Setting.TOTAL_TIMEOUT.patch(queries, Duration.ZERO),
                Setting.SOCKET_TIMEOUT.patch(queries, Duration.ofSeconds(30)),
                Setting.MAX_ATTEMPTS.patch(queries, 6),
                Setting.MAX_ATTEMPTS.patch(Selector.writes().nonRetryable(), 1),
                Setting.DURABLE_DELETE.patch(Selector.writes().cp(), true),
                Setting.SOCKET_TIMEOUT.patch(transactions, Duration.ofSeconds(3)),
                Setting.RETRY_DELAY.patch(transactions, Duration.ofSeconds(1)),
                Setting.MAX_ATTEMPTS.patch(transactions, 6),
                Setting.REPLICA.patch(transactions, Replica.MASTER),
                Setting.INLINE_SSD.patch(transactions, true),
                Setting.READ_MODE_SC.patch(transactions.verify(), ReadModeSC.LINEARIZE),
                Setting.TOTAL_TIMEOUT.patch(Selector.info(), Duration.ofSeconds(5)));
    }

    /** What a program makes with {@link #derive}; written without functions, as every program waits for these when it starts. */
    private static Behavior preset(String name, Matrix parent, Patch... patches) {
        return new Behavior(name, new Fixed(parent.patched(name, List.of(patches))));
    }

    @Override
    public String toString() {
        return "Behavior " + name;
    }

    /** Where the settings come from. */
    private sealed interface Source {
        Matrix matrix();
    }

    private record Fixed(Matrix matrix) implements Source {}

    private record Declared(String name, AtomicReference<Map<String, Matrix>> table) implements Source {
        @Override
        public Matrix matrix() {
            return Objects.requireNonNull(table.get().get(name));
        }
    }

    /** Changes to a behavior that may itself change; made anew when it did. */
    private static final class Derived implements Source {
        private record Made(Matrix parent, Matrix matrix) {}

        private final Behavior parent;
        private final String name;
        private final Tuning tuning;
        private final AtomicReference<Made> made;

        Derived(Behavior parent, String name, Tuning tuning) {
            this.parent = parent;
            this.name = name;
            this.tuning = tuning;
            this.made = new AtomicReference<>(make(parent.matrix()));
        }

        @Override
        public Matrix matrix() {
            Made known = made.get();
            Matrix current = parent.matrix();
            if (known.parent != current) {
                known = make(current);
                made.set(known);
            }
            return known.matrix;
        }

        private Made make(Matrix current) {
            return new Made(current, current.patched(name, tuning.patches()));
        }
    }
}
