package io.aerotype.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the operations a setting is for. It starts with {@link #all}, {@link #reads}, {@link #writes}, {@link #transactions}
 * or {@link #info} and narrows.
 *
 * <pre>{@code
 * Behavior.DEFAULT.derive("patient", settings -> settings
 *     .on(Selector.all(), s -> s.totalTimeout(Duration.ofSeconds(20)))
 *     .on(Selector.reads().batch(), s -> s.maxAttempts(5)));
 * }</pre>
 */
public final class Selector {
    private enum Access {
        READ,
        WRITE,
        TRANSACTION,
        INFO;

        private Set<Kind> kinds() {
            return switch (this) {
                case READ -> EnumSet.of(Kind.READ);
                case WRITE -> EnumSet.of(Kind.WRITE_RETRYABLE, Kind.WRITE_NON_RETRYABLE);
                case TRANSACTION -> EnumSet.of(Kind.TXN_VERIFY, Kind.TXN_ROLL);
                case INFO -> EnumSet.of(Kind.INFO);
            };
        }
    }

    private final @Nullable Access access;
    /** One of those of the access. */
    private final @Nullable Kind kind;

    private final @Nullable Shape shape;
    private final @Nullable Mode mode;

    private Selector(@Nullable Access access, @Nullable Kind kind, @Nullable Shape shape, @Nullable Mode mode) {
        this.access = access;
        this.kind = kind;
        this.shape = shape;
        this.mode = mode;
    }

    /**
     * Every operation, the client's own included: commits, and questions to nodes.
     *
     * @return the widest selector
     */
    public static Selector all() {
        return new Selector(null, null, null, null);
    }

    /**
     * Every read, queries over sets included.
     *
     * @return the selector
     */
    public static Selector reads() {
        return new Selector(Access.READ, null, null, null);
    }

    /**
     * Every write, deletes and touches included.
     *
     * @return the selector
     */
    public static Selector writes() {
        return new Selector(Access.WRITE, null, null, null);
    }

    /**
     * The two halves of a commit, of which the second is an abort too.
     *
     * @return the selector
     */
    public static Selector transactions() {
        return new Selector(Access.TRANSACTION, null, null, null);
    }

    /**
     * Questions to nodes about themselves, and administration: of users, indexes and functions.
     *
     * @return the selector
     */
    public static Selector info() {
        return new Selector(Access.INFO, null, null, null);
    }

    /**
     * Only writes whose repetition does no harm: setting and removing bins, deleting, touching.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is not about writes
     */
    public Selector retryable() {
        return only("retryable()", Access.WRITE, Kind.WRITE_RETRYABLE);
    }

    /**
     * Only writes that must not be repeated blindly: counting, appending, inserting, generation checks and the like.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is not about writes
     */
    public Selector nonRetryable() {
        return only("nonRetryable()", Access.WRITE, Kind.WRITE_NON_RETRYABLE);
    }

    /**
     * Only the first half of a commit, which makes sure that what was read stayed as it was.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is not about transactions
     */
    public Selector verify() {
        return only("verify()", Access.TRANSACTION, Kind.TXN_VERIFY);
    }

    /**
     * Only the second half of a commit, and an abort: the records are rolled forward, or back.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is not about transactions
     */
    public Selector roll() {
        return only("roll()", Access.TRANSACTION, Kind.TXN_ROLL);
    }

    /**
     * Only operations on one record.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is about transactions or info, which have no shape and no mode
     */
    public Selector point() {
        return commands("point()", Shape.POINT, mode);
    }

    /**
     * Only operations on several keys.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is about transactions or info, which have no shape and no mode
     */
    public Selector batch() {
        return commands("batch()", Shape.BATCH, mode);
    }

    /**
     * Only operations over a set.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is about transactions or info, which have no shape and no mode
     */
    public Selector query() {
        return commands("query()", Shape.QUERY, mode);
    }

    /**
     * Only namespaces that prefer availability.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is about transactions or info, which have no shape and no mode
     */
    public Selector ap() {
        return commands("ap()", shape, Mode.AP);
    }

    /**
     * Only namespaces with strong consistency.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is about transactions or info, which have no shape and no mode
     */
    public Selector cp() {
        return commands("cp()", shape, Mode.CP);
    }

    /** Every selector there is, for those who know it by its text. */
    static List<Selector> every() {
        List<Selector> selectors = new ArrayList<>(List.of(
                info(), transactions(), transactions().verify(), transactions().roll()));
        for (Selector start : List.of(all(), reads(), writes(), writes().retryable(), writes().nonRetryable())) {
            for (Selector shaped : List.of(start, start.point(), start.batch(), start.query())) {
                selectors.addAll(List.of(shaped, shaped.ap(), shaped.cp()));
            }
        }
        return selectors;
    }

    boolean matches(Cell cell) {
        return kinds().contains(cell.kind())
                && (shape == null || shape == cell.shape())
                && (mode == null || (mode == cell.mode() && cell.kind().isCommand()));
    }

    /** How many axes are pinned: of two patches of one level the more specific wins. */
    int specificity() {
        return count(access) + count(kind) + count(shape) + count(mode);
    }

    @Nullable
    Mode mode() {
        return mode;
    }

    @Nullable
    Shape shape() {
        return shape;
    }

    /** The kinds it picks from. */
    Set<Kind> kinds() {
        if (kind != null) {
            return Set.of(kind);
        }
        return access == null ? EnumSet.allOf(Kind.class) : access.kinds();
    }

    private static int count(@Nullable Object axis) {
        return axis == null ? 0 : 1;
    }

    private Selector only(String method, Access owner, Kind narrower) {
        if (access != owner) {
            throw new IllegalStateException("%s narrows %s only; start with Selector.%s()."
                    .formatted(method, word(owner) + "s", word(owner) + "s"));
        }
        return new Selector(access, narrower, shape, mode);
    }

    private Selector commands(String method, @Nullable Shape newShape, @Nullable Mode newMode) {
        if (access == Access.TRANSACTION || access == Access.INFO) {
            throw new IllegalStateException(
                    "%s narrows reads and writes only; '%s' has neither shape nor mode.".formatted(method, this));
        }
        return new Selector(access, kind, newShape, newMode);
    }

    private static String word(Enum<?> axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    /** As it is called: {@code reads.batch.ap}. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(access == null ? "all" : access == Access.INFO ? "info" : word(access) + "s");
        if (kind != null) {
            text.append(
                    switch (kind) {
                        case WRITE_RETRYABLE -> ".retryable";
                        case WRITE_NON_RETRYABLE -> ".nonRetryable";
                        case TXN_VERIFY -> ".verify";
                        case TXN_ROLL -> ".roll";
                        case READ, INFO -> "";
                    });
        }
        if (shape != null) {
            text.append('.').append(word(shape));
        }
        if (mode != null) {
            text.append('.').append(word(mode));
        }
        return text.toString();
    }
}
