package io.aerotype.session;

import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.Statement;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.plan.IndexChoice;
import io.aerotype.internal.plan.IndexHint;
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
    private int firstPartition;
    private int partitionCount;
    private IndexHint hint = IndexHint.NONE;

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
        if (partitionCount > 0) {
            throw new IllegalStateException("The partitions are settled already; choose them once.");
        }
        firstPartition = first;
        partitionCount = count;
        return self();
    }

    /**
     * Has the records found by this secondary index and no other.
     *
     * @param name the index's name
     * @return this builder
     * @throws IllegalStateException if an index was asked for before
     * @throws IllegalArgumentException later, when the query is run or explained, if the set has no such index or it does
     *     not serve the condition
     */
    public final S usingIndex(String name) {
        return hint(new IndexHint.ByName(Limits.INDEX.check(name)));
    }

    /**
     * Has the records found by a secondary index on this bin, or on something inside it.
     *
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @return this builder
     * @throws IllegalStateException if an index was asked for before
     * @throws IllegalArgumentException if the name is empty or too long; and later, when the query is run or explained, if
     *     the set has no such index or none serves the condition
     */
    public final S usingIndexOn(String bin) {
        return hint(new IndexHint.OnBin(Limits.BIN.check(bin)));
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
    final Run<R> plan() {
        session.checkOutsideTransaction("A query over a set");
        IndexChoice choice = choose();
        if (choice.isEmpty()) {
            return new EmptyRun<>(session.client());
        }
        QueryPolicy policy = new QueryPolicy(
                session.policies(Kind.READ, Shape.QUERY, dataSet.namespace()).query());
        policy.includeBinData = bins == null || bins.length > 0;
        Where where = where();
        policy.filterExp = where == null ? null : where.expression();
        boolean mayFallBack = choice.filter() != null && !hint.isGiven() && (choice.next() != null || !failOnFullScan);
        return new SetRun<>(
                session.client(),
                request(policy, choice.filter()),
                mayFallBack ? request(policy, choice.next()) : null,
                reader(),
                limit == 0 ? Long.MAX_VALUE : limit);
    }

    private Request.Query request(QueryPolicy policy, @Nullable Filter filter) {
        Statement statement = new Statement();
        statement.setNamespace(dataSet.namespace());
        if (!dataSet.set().isEmpty()) {
            statement.setSetName(dataSet.set());
        }
        statement.setFilter(filter);
        if (bins != null && bins.length > 0) {
            statement.setBinNames(bins);
        }
        statement.setMaxRecords(limit);
        statement.setRecordsPerSecond(recordsPerSecond);
        return new Request.Query(policy, statement, partitions());
    }

    /** Its own for each request: the stock client notes in it how far a query has come. */
    private PartitionFilter partitions() {
        return partitionCount == 0 ? PartitionFilter.all() : PartitionFilter.range(firstPartition, partitionCount);
    }

    private S hint(IndexHint wanted) {
        checkOpen();
        if (hint.isGiven()) {
            throw new IllegalStateException(
                    "The query asks for the index %s already; it can ask for one.".formatted(hint));
        }
        hint = wanted;
        return self();
    }

    private IndexChoice choose() {
        Where where = where();
        if (where == null && hint.isGiven()) {
            throw new IllegalArgumentException(
                    "The query asks for the index %s and has no condition to ask it for; add where(…)."
                            .formatted(hint));
        }
        IndexChoice choice = where == null
                ? IndexChoice.none("There is no condition.", List.of(), List.of())
                : Planner.choose(
                        dataSet.namespace(),
                        dataSet.set(),
                        where,
                        hint,
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
