package io.aerotype.session;

import com.aerospike.client.exp.Exp;
import io.aerotype.ael.AelCache;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.lower.StockCondition;
import io.aerotype.internal.lower.Where;
import io.aerotype.query.Prepared;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all steps of a chain that do not say otherwise: see {@link Step#defaults}. Said twice, the last one
 * holds. A step that reads has no use for a time to live, nor one that only writes for missing keys; for those it is
 * without meaning.
 */
public final class Defaults {
    private final AelCache programs;
    private @Nullable Restriction where;
    private @Nullable TimeToLive ttl;
    private @Nullable Boolean durable;
    private boolean failOnFilteredOut;
    private boolean includeMissing;

    Defaults(AelCache programs) {
        this.programs = programs;
    }

    /**
     * The condition of steps that have none.
     *
     * @param ael the condition
     * @param arguments the values for {@code ?0}, {@code ?1}, …
     * @return these defaults
     * @throws IllegalArgumentException if the text is no condition, or the arguments do not match it
     */
    public Defaults where(String ael, @Nullable Object... arguments) {
        where = Where.parse(programs, ael, arguments);
        return this;
    }

    /**
     * The condition of steps that have none, checked before.
     *
     * @param condition the condition
     * @param arguments the values for its placeholders, in the order they first stand in it
     * @return these defaults
     * @throws IllegalArgumentException if the arguments do not fit the placeholders
     */
    public Defaults where(Prepared<?> condition, Object... arguments) {
        where = Where.of(condition.program(), arguments);
        return this;
    }

    /**
     * The condition of steps that have none, made with the stock client.
     *
     * @param condition an expression whose result is a boolean
     * @return these defaults
     */
    public Defaults where(Exp condition) {
        where = StockCondition.of(condition);
        return this;
    }

    /**
     * Makes it an error if a record does not meet the condition.
     *
     * @return these defaults
     */
    public Defaults failOnFilteredOut() {
        failOnFilteredOut = true;
        return this;
    }

    /**
     * Reports keys that have no record in the steps that read.
     *
     * @return these defaults
     */
    public Defaults includeMissingKeys() {
        includeMissing = true;
        return this;
    }

    /**
     * Lets written records expire after a time from now.
     *
     * @param time more than zero and at most ten years
     * @return these defaults
     * @throws IllegalArgumentException if it is out of this range
     */
    public Defaults expireAfter(Duration time) {
        ttl = TimeToLive.after(time);
        return this;
    }

    /**
     * Lets written records expire at a moment.
     *
     * @param moment when; that it is in the future is checked when the chain is run
     * @return these defaults
     */
    public Defaults expireAt(Instant moment) {
        ttl = new TimeToLive.Until(Objects.requireNonNull(moment, "moment"));
        return this;
    }

    /**
     * Lets written records live until they are deleted.
     *
     * @return these defaults
     */
    public Defaults neverExpire() {
        ttl = TimeToLive.NEVER;
        return this;
    }

    /**
     * Gives written records the time to live of their namespace or set.
     *
     * @return these defaults
     */
    public Defaults serverDefaultTtl() {
        ttl = TimeToLive.SERVER_DEFAULT;
        return this;
    }

    /**
     * Leaves the expiry of written records as it is.
     *
     * @return these defaults
     */
    public Defaults keepTtl() {
        ttl = TimeToLive.KEEP;
        return this;
    }

    /**
     * Lets what is deleted leave a tombstone.
     *
     * @return these defaults
     */
    public Defaults withDurableDelete() {
        durable = true;
        return this;
    }

    /**
     * Lets nothing that is deleted leave a tombstone.
     *
     * @return these defaults
     */
    public Defaults withoutDurableDelete() {
        durable = false;
        return this;
    }

    @Nullable
    Restriction where() {
        return where;
    }

    @Nullable
    TimeToLive timeToLive() {
        return ttl;
    }

    @Nullable
    Boolean durable() {
        return durable;
    }

    boolean failsOnFilteredOut() {
        return failOnFilteredOut;
    }

    boolean includesMissing() {
        return includeMissing;
    }
}
