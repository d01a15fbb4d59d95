package io.aerotype.session;

import org.jspecify.annotations.Nullable;

/**
 * Picks the operations a setting is for. It starts with {@link #all}, {@link #reads} or {@link #writes} and narrows.
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
        WRITE
    }

    private final @Nullable Access access;
    private final @Nullable Boolean retryable;
    private final @Nullable Shape shape;
    private final @Nullable Mode mode;

    private Selector(@Nullable Access access, @Nullable Boolean retryable, @Nullable Shape shape, @Nullable Mode mode) {
        this.access = access;
        this.retryable = retryable;
        this.shape = shape;
        this.mode = mode;
    }

    /**
     * Every operation.
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
     * Only writes whose repetition does no harm: setting and removing bins, deleting, touching.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is not about writes
     */
    public Selector retryable() {
        return new Selector(writeOnly("retryable()"), true, shape, mode);
    }

    /**
     * Only writes that must not be repeated blindly: counting, appending, inserting, generation checks and the like.
     *
     * @return a narrower selector
     * @throws IllegalStateException if this is not about writes
     */
    public Selector nonRetryable() {
        return new Selector(writeOnly("nonRetryable()"), false, shape, mode);
    }

    /**
     * Only operations on one record.
     *
     * @return a narrower selector
     */
    public Selector point() {
        return new Selector(access, retryable, Shape.POINT, mode);
    }

    /**
     * Only operations on several keys.
     *
     * @return a narrower selector
     */
    public Selector batch() {
        return new Selector(access, retryable, Shape.BATCH, mode);
    }

    /**
     * Only operations over a set.
     *
     * @return a narrower selector
     */
    public Selector query() {
        return new Selector(access, retryable, Shape.QUERY, mode);
    }

    /**
     * Only namespaces that prefer availability.
     *
     * @return a narrower selector
     */
    public Selector ap() {
        return new Selector(access, retryable, shape, Mode.AP);
    }

    /**
     * Only namespaces with strong consistency.
     *
     * @return a narrower selector
     */
    public Selector cp() {
        return new Selector(access, retryable, shape, Mode.CP);
    }

    boolean matches(Cell cell) {
        boolean read = cell.kind() == Kind.READ;
        return (access == null || (access == Access.READ) == read)
                && (retryable == null || (!read && retryable == (cell.kind() == Kind.WRITE_RETRYABLE)))
                && (shape == null || shape == cell.shape())
                && (mode == null || mode == cell.mode());
    }

    /** How many axes are pinned: of two patches of one level the more specific wins. */
    int specificity() {
        return count(access) + count(retryable) + count(shape) + count(mode);
    }

    @Nullable
    Mode mode() {
        return mode;
    }

    boolean includesReads() {
        return access != Access.WRITE;
    }

    boolean includesWrites() {
        return access != Access.READ;
    }

    private static int count(@Nullable Object axis) {
        return axis == null ? 0 : 1;
    }

    private Access writeOnly(String method) {
        if (access != Access.WRITE) {
            throw new IllegalStateException("%s narrows writes only; start with Selector.writes().".formatted(method));
        }
        return access;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(access == null ? "all" : access == Access.READ ? "reads" : "writes");
        if (retryable != null) {
            text.append(retryable ? ".retryable" : ".nonRetryable");
        }
        if (shape != null) {
            text.append('.').append(shape.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (mode != null) {
            text.append('.').append(mode.name().toLowerCase(java.util.Locale.ROOT));
        }
        return text.toString();
    }
}
