package io.aerotype.session;

import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.Statement;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.plan.IndexChoice;
import io.aerotype.internal.plan.Planner;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a set, or of a whole namespace. If a secondary index serves a part of the condition it is used; the
 * rest is filtered by the server.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 * @param <R> what records are read as
 */
public abstract sealed class SetQuery<S extends SetQuery<S, T, R>, T, R> extends Execution<S, T, R> permits Query {
    /** A namespace has this many partitions: {@code AS_PARTITIONS} in the server's source. */
    private static final int PARTITIONS = 4096;

    private final DataSet dataSet;

    /** Null for all bins, empty for none. */
    private String @Nullable [] bins;

    private long limit;
    private int recordsPerSecond;
    private boolean failOnFullScan;
    private @Nullable PartitionFilter partitions;

    SetQuery(Session session, DataSet dataSet) {
        super(session);
        this.dataSet = dataSet;
    }

    /**
     * Reads only some bins. Without this all are read.
     *
     * @param names the bins, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is no name, or one is too long
     * @throws IllegalStateException if it was settled before which bins are read
     */
    public final S bins(String... names) {
        return read(Reads.bins(names));
    }

    /**
     * Reads no bins, only keys, generations and expiries.
     *
     * @return this builder
     * @throws IllegalStateException if it was settled before which bins are read
     */
    public final S noBins() {
        return read(new String[0]);
    }

    /**
     * Ends the query after a number of records.
     *
     * @param records at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public final S limit(long records) {
        checkOpen();
        if (records < 1) {
            throw new IllegalArgumentException(
                    "A query cannot be limited to %d records; give at least 1.".formatted(records));
        }
        limit = records;
        return self();
    }

    /**
     * Slows the query down on each server.
     *
     * @param records how many records per second each server may return; 0 for no limit
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public final S recordsPerSecond(int records) {
        checkOpen();
        if (records < 0) {
            throw new IllegalArgumentException("recordsPerSecond cannot be %d; give 0 or more.".formatted(records));
        }
        recordsPerSecond = records;
        return self();
    }

    /**
     * Reads one partition of the 4,096.
     *
     * @param partition 0 to 4,095
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range
     * @throws IllegalStateException if partitions were chosen before
     */
    public final S onPartition(int partition) {
        return onPartitions(partition, 1);
    }

    /**
     * Reads a range of the 4,096 partitions.
     *
     * @param first 0 to 4,095
     * @param count how many, at least 1
     * @return this builder
     * @throws IllegalArgumentException if the range is empty or goes beyond the last partition
     * @throws IllegalStateException if partitions were chosen before
     */
    public final S onPartitions(int first, int count) {
        checkOpen();
        if (first < 0 || count < 1 || count > PARTITIONS - first) {
            throw new IllegalArgumentException("There are no partitions %d to %d; they are 0 to %d."
                    .formatted(first, (long) first + count - 1, PARTITIONS - 1));
        }
        if (partitions != null) {
            throw new IllegalStateException("The partitions are settled already; choose them once.");
        }
        partitions = PartitionFilter.range(first, count);
        return self();
    }

    /**
     * Refuses to run if no secondary index serves a part of the condition, instead of reading every record of the set.
     *
     * @return this builder
     */
    public final S failOnFullScan() {
        checkOpen();
        failOnFullScan = true;
        return self();
    }

    /**
     * Tells how the query would be run, without running it: the index chosen, what is left for the server to filter, and why
     * other indexes were passed over. The catalogue of indexes is fetched if it is not known yet; no record is read.
     *
     * @return the plan
     */
    public final QueryPlan explain() {
        checkOpen();
        session.client().checkOpen();
        return QueryPlan.of(dataSet, Optional.ofNullable(where()).map(Where::toString), choose());
    }

    abstract RowReader<R> reader();

    @Override
    final OperationInfo info(Optional<String> named) {
        return new OperationInfo(
                "query",
                dataSet.namespace(),
                dataSet.set(),
                "query",
                0,
                named,
                session.behavior().name());
    }

    @Override
    final Run<R> plan() {
        session.checkOutsideTransaction("A query over a set");
        IndexChoice choice = choose();
        if (choice.isEmpty()) {
            return new EmptyRun<>(session.client());
        }
        Statement statement = new Statement();
        statement.setNamespace(dataSet.namespace());
        if (!dataSet.set().isEmpty()) {
            statement.setSetName(dataSet.set());
        }
        choice.chosenFilter().ifPresent(statement::setFilter);
        if (bins != null && bins.length > 0) {
            statement.setBinNames(bins);
        }
        statement.setMaxRecords(limit);
        statement.setRecordsPerSecond(recordsPerSecond);
        QueryPolicy policy = new QueryPolicy(
                session.policies(Kind.READ, Shape.QUERY, dataSet.namespace()).query());
        policy.includeBinData = bins == null || bins.length > 0;
        Where where = where();
        policy.filterExp = where == null ? null : where.expression();
        return new SetRun<>(
                session.client(),
                new Request.Query(policy, statement, partitions == null ? PartitionFilter.all() : partitions),
                reader(),
                limit == 0 ? Long.MAX_VALUE : limit);
    }

    private IndexChoice choose() {
        Where where = where();
        IndexChoice choice = where == null
                ? IndexChoice.none("There is no condition.", List.of())
                : Planner.choose(
                        dataSet.namespace(),
                        dataSet.set(),
                        where,
                        session.client().indexes());
        if (failOnFullScan && choice.filter() == null && !choice.isEmpty()) {
            throw new IllegalStateException(
                    "This query of %s would read every record, and failOnFullScan() forbids that: %s"
                            .formatted(dataSet, choice.reason()));
        }
        return choice;
    }

    private S read(String[] names) {
        checkOpen();
        if (bins != null) {
            throw new IllegalStateException("Which bins to read is settled already; call bins or noBins once.");
        }
        bins = names;
        return self();
    }
}
