package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.pipeline.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes whole records of an annotated type, each under its own id.
 *
 * <pre>{@code
 * session.insert(users).record(alice).execute();
 * session.upsert(users).records(everyone).expireAfter(Duration.ofDays(1)).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public final class ObjectWriteBuilder<T> extends TimedStep<ObjectWriteBuilder<T>, T> {
    private final TypedDataSet<T, ?> dataSet;
    private final List<Row> rows = new ArrayList<>(1);

    /**
     * A record's bins, the generation it was read with where the write checks it and 0 where not, and the seconds it says
     * it lives, 0 if it does not say.
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the stock client as it is, and to nobody else
    private record Row(Operation[] operations, int generation, int seconds) {
        boolean plain() {
            return generation == 0 && seconds == 0;
        }

        void apply(WritePolicy policy, boolean settled) {
            if (generation != 0) {
                policy.generation = generation;
                policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
            }
            if (seconds != 0 && !settled) {
                policy.expiration = seconds;
            }
        }

        void apply(BatchWritePolicy policy, boolean settled) {
            if (generation != 0) {
                policy.generation = generation;
                policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
            }
            if (seconds != 0 && !settled) {
                policy.expiration = seconds;
            }
        }
    }

    ObjectWriteBuilder(WriteTarget target, TypedDataSet<T, ?> dataSet) {
        super(target.with(dataSet.codec().options()));
        this.dataSet = dataSet;
    }

    /**
     * Adds a record. If its type keeps the generation, {@code update} and {@code replaceIfExists} of a record that was
     * read succeed only while the stored one is unchanged; otherwise they fail with a {@link
     * io.aerotype.error.GenerationConflictException}. The other verbs write whatever is stored, and so does {@code
     * update} of a record whose generation is 0.
     *
     * <p>A record that says how long it lives is written with that, unless this builder says otherwise.
     *
     * @param record what to write
     * @return this builder
     * @throws IllegalArgumentException if the record says it has expired
     */
    public ObjectWriteBuilder<T> record(T record) {
        checkOpen();
        keys().add(dataSet.keyOf(record).key());
        boolean checks = verb() == Verb.UPDATE || verb() == Verb.REPLACE_IF_EXISTS;
        rows.add(new Row(
                dataSet.codec().encode(record, verb().absent()),
                checks && terms().generation() == 0 ? dataSet.codec().generation(record) : 0,
                seconds(record)));
        return this;
    }

    /** How long the record says it lives. */
    private int seconds(T record) {
        return dataSet.codec()
                .timeToLive(record, session.client().clock())
                .map(time -> TimeToLive.after(time).value())
                .orElse(0);
    }

    /**
     * Adds records.
     *
     * @param records what to write, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public ObjectWriteBuilder<T> records(Collection<? extends T> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s of %s was given no records; give it at least one.".formatted(verb(), dataSet.dataSet()));
        }
        records.forEach(this::record);
        return this;
    }

    @Override
    Request.Single single(Key key) {
        Row row = rows.getFirst();
        WritePolicy policy = writePolicy(session.policies(kind(), Shape.POINT, key.namespace), false);
        if (!row.plain()) {
            policy = new WritePolicy(policy);
            row.apply(policy, settlesTtl());
        }
        return new Request.Operate(policy, key, row.operations());
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        BatchWritePolicy shared = batchWritePolicy(
                session.policies(kind(), Shape.BATCH, dataSet.dataSet().namespace()));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            BatchWritePolicy policy = shared;
            if (!row.plain()) {
                policy = new BatchWritePolicy(shared);
                row.apply(policy, settlesTtl());
            }
            entries.add(new BatchWrite(policy, keys().get(i), row.operations()));
        }
    }

    @Override
    Kind kind() {
        return rows.stream().anyMatch(row -> row.generation() != 0)
                ? Kind.WRITE_NON_RETRYABLE
                : Operations.kind(rows.getFirst().operations(), this);
    }

    @Override
    ObjectWriteBuilder<T> self() {
        return this;
    }
}
