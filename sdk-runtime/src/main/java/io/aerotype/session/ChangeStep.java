package io.aerotype.session;

import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.spi.SetOptions;

/**
 * A step that changes records.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 */
public abstract sealed class ChangeStep<S extends ChangeStep<S, T>, T> extends Step<S, T, StoredRecord>
        permits TimedStep, DeleteBuilder, ObjectDeleteBuilder {
    /** A server keeps 16 bits of a generation. */
    private static final int MAX_GENERATION = 65_535;

    private final SetOptions options;
    private Terms terms = Terms.NONE;

    ChangeStep(WriteTarget target) {
        super(target);
        this.options = target.options;
    }

    /** What the records of the set ask for, where neither this step nor the chain says otherwise. */
    final SetOptions options() {
        return options;
    }

    /**
     * Makes it an error if somebody wrote the record since it was read.
     *
     * @param expected the generation that was read: 1 to 65,535
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range, or the verb creates the record or runs a function
     * @throws IllegalStateException if a generation was given before
     */
    public final S ensureGeneration(int expected) {
        checkGeneration(expected);
        terms = terms.withGeneration(expected);
        return self();
    }

    /**
     * Makes it an error if the stored record's generation is not lower than the one given: for tools that bring records back,
     * and must not overwrite what was written since they were saved. Generations start again after 65,535, so that this says
     * nothing about records that are written often.
     *
     * @param own the generation the record had when it was saved: 1 to 65,535
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range, or the verb creates the record or runs a function
     * @throws IllegalStateException if a generation was given before
     */
    public final S ensureGenerationNewerThan(int own) {
        checkGeneration(own);
        terms = terms.withNewerGeneration(own);
        return self();
    }

    private void checkGeneration(int generation) {
        checkOpen();
        if (generation < 1 || generation > MAX_GENERATION) {
            throw new IllegalArgumentException("Generation %d is not possible; a stored record's is 1 to %d."
                    .formatted(generation, MAX_GENERATION));
        }
        if (verb() == Verb.INSERT) {
            throw new IllegalArgumentException(
                    "insert creates records, which have no generation yet. Use update or upsert with a generation.");
        }
        if (verb() == Verb.EXECUTE_UDF) {
            throw new IllegalArgumentException("A server looks at no generation where it runs a function. Look at it in"
                    + " the function with record.gen(…), or restrict the request with where(…).");
        }
        if (terms.generation() != 0) {
            throw new IllegalStateException(
                    "Generation %d is expected already; a step takes one.".formatted(terms.generation()));
        }
    }

    /**
     * Lets whatever this step deletes leave a tombstone, whatever the behavior says.
     *
     * @return this builder
     */
    public final S withDurableDelete() {
        checkOpen();
        terms = terms.withDurable(true);
        return self();
    }

    /**
     * Lets nothing this step deletes leave a tombstone, whatever the behavior says.
     *
     * @return this builder
     */
    public final S withoutDurableDelete() {
        checkOpen();
        terms = terms.withDurable(false);
        return self();
    }

    @Override
    final RowReader<StoredRecord> reader() {
        return chainReader();
    }

    /** What this step itself says. */
    final Terms ownTerms() {
        return terms;
    }

    /** What this step or its chain says. */
    final Terms terms() {
        return terms.orElse(defaults());
    }

    final void settle(Terms more) {
        terms = more;
    }

    final boolean durable(boolean behavior) {
        Boolean said = terms().durable();
        return said == null ? options.durableDelete().orElse(behavior) : said;
    }

    /** The behavior's policy, or a copy with what this step says. */
    final WritePolicy deletePolicy(Policies policies) {
        WritePolicy base = policies.write(verb().action(), false);
        if (plain()) {
            return base;
        }
        WritePolicy policy = new WritePolicy(base);
        Restriction where = where();
        policy.filterExp = where == null ? null : where.expression();
        policy.generation = terms.generation();
        policy.generationPolicy = terms.generationPolicy();
        policy.durableDelete = durable(base.durableDelete);
        return policy;
    }

    /** The behavior's policy, or a copy with what this step says. */
    final BatchDeletePolicy batchDeletePolicy(BatchDeletePolicy base) {
        if (plain()) {
            return base;
        }
        BatchDeletePolicy policy = new BatchDeletePolicy(base);
        Restriction where = where();
        policy.filterExp = where == null ? null : where.expression();
        policy.generation = terms.generation();
        policy.generationPolicy = terms.generationPolicy();
        policy.durableDelete = durable(base.durableDelete);
        return policy;
    }

    /** Whether the behavior's policies serve as they are. */
    final boolean plain() {
        return where() == null && terms().equals(Terms.NONE) && options.equals(SetOptions.NONE);
    }
}
