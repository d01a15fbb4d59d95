package io.aerotype.session;

import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.lower.Restriction;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A step that writes records and so settles how long they live. At most one of the five ways can be chosen; without one
 * the server's default for the set or namespace applies.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 */
public abstract sealed class TimedStep<S extends TimedStep<S, T>, T> extends ChangeStep<S, T>
        permits BinWriteStep, ObjectWriteBuilder, RowWriteBuilder, TouchBuilder, UdfBuilder {
    TimedStep(WriteTarget target) {
        super(target);
    }

    /**
     * Lets the record expire after a time from now.
     *
     * @param time more than zero and at most ten years; a part of a second counts as a whole one
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range
     * @throws IllegalStateException if the time to live was settled before
     */
    public final S expireAfter(Duration time) {
        return live(TimeToLive.after(time));
    }

    /**
     * Lets the record expire after a number of seconds from now.
     *
     * @param seconds 1 to 315,360,000 (ten years)
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range
     * @throws IllegalStateException if the time to live was settled before
     */
    public final S expireAfterSeconds(long seconds) {
        return live(TimeToLive.after(Duration.ofSeconds(seconds)));
    }

    /**
     * Lets the record expire at a moment. That it is in the future is checked when the request is run.
     *
     * @param moment when
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public final S expireAt(Instant moment) {
        return live(new TimeToLive.Until(Objects.requireNonNull(moment, "moment")));
    }

    /**
     * Lets the record live until it is deleted.
     *
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public final S neverExpire() {
        return live(TimeToLive.NEVER);
    }

    /**
     * Leaves the expiry of the record as it is. A record that is created gets the server's default.
     *
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public final S keepTtl() {
        return live(TimeToLive.KEEP);
    }

    /**
     * Gives the record the default time to live of its set or namespace.
     *
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public final S serverDefaultTtl() {
        return live(TimeToLive.SERVER_DEFAULT);
    }

    /**
     * Writes a record only if this transaction has not written it before; one that it has is a failure with code 126. So a
     * write that must not happen twice can be repeated after a timeout: either it happens now, or it happened before.
     *
     * <pre>{@code
     * session.inTransaction(inside -> inside.update(account).onLockingOnly().bin("balance").incrementBy(-10).execute());
     * }</pre>
     *
     * @return this builder
     * @throws IllegalStateException if this request is not part of a transaction
     */
    public final S onLockingOnly() {
        checkOpen();
        if (!session.isTransactional()) {
            throw new IllegalStateException("onLockingOnly() is about what a transaction has written; begin one with"
                    + " inTransaction(…), or leave it out.");
        }
        settle(ownTerms().whenLocking());
        return self();
    }

    /** The behavior's policy, or a copy with what this step says. */
    final WritePolicy writePolicy(Policies policies, boolean answerEachOperation) {
        WritePolicy base = policies.write(verb().action(), answerEachOperation);
        if (plain()) {
            return base;
        }
        WritePolicy policy = new WritePolicy(base);
        Restriction where = where();
        policy.filterExp = where == null ? null : where.expression();
        policy.generation = terms().generation();
        policy.generationPolicy = terms().generationPolicy();
        policy.durableDelete = durable(base.durableDelete);
        policy.expiration = expiration();
        policy.onLockingOnly = terms().onLocking();
        policy.sendKey = options().storeKey().orElse(base.sendKey);
        return policy;
    }

    /** The behavior's policy, or a copy with what this step says. */
    final BatchWritePolicy batchWritePolicy(Policies policies) {
        BatchWritePolicy base = policies.batchWrite(verb().action());
        if (plain()) {
            return base;
        }
        BatchWritePolicy policy = new BatchWritePolicy(base);
        Restriction where = where();
        policy.filterExp = where == null ? null : where.expression();
        policy.generation = terms().generation();
        policy.generationPolicy = terms().generationPolicy();
        policy.durableDelete = durable(base.durableDelete);
        policy.expiration = expiration();
        policy.onLockingOnly = terms().onLocking();
        policy.sendKey = options().storeKey().orElse(base.sendKey);
        return policy;
    }

    private int expiration() {
        TimeToLive chosen = terms().ttl();
        return chosen == null
                ? options().defaultTtl().map(TimedStep::seconds).orElse(0)
                : chosen.seconds(session.client().clock());
    }

    private static int seconds(Duration time) {
        return time.isNegative()
                ? TimeToLive.NEVER.value()
                : TimeToLive.after(time).value();
    }

    /** Whether the step itself says how long its records live. */
    final boolean settlesTtl() {
        return ownTerms().ttl() != null;
    }

    private S live(TimeToLive choice) {
        checkOpen();
        if (settlesTtl()) {
            throw new IllegalStateException(
                    "The time to live is settled already; a step takes one of expireAfter, expireAt, neverExpire,"
                            + " keepTtl and serverDefaultTtl.");
        }
        settle(ownTerms().withTtl(choice));
        return self();
    }
}
