package io.aerotype.session;

import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.Statement;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.plan.IndexChoice;
import io.aerotype.internal.plan.IndexHint;
import io.aerotype.spi.Projection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
public abstract sealed class SetQuery<S extends SetQuery<S, T, R>, T, R> extends Execution<S, T, R>
        permits Query, ProjectedQuery {
    /** A namespace has this many partitions: {@code AS_PARTITIONS} in the server's source. */
    static final int PARTITIONS = 4096;

    private final DataSet dataSet;

    /** Null for all bins, empty for none. */
    private String @Nullable [] bins;

    private long limit;
    private int recordsPerSecond;
    private QueryDuration duration = QueryDuration.LONG;
    private int firstPartition;
    private int partitionCount = PARTITIONS;
    private boolean partitionsChosen;
    private final IndexWish wish;

    SetQuery(Session session, DataSet dataSet) {
        super(session);
        this.dataSet = Objects.requireNonNull(dataSet, "dataSet");
        this.wish = new IndexWish();
    }

    /** Goes on with what another query described, and reads the bins of a projection. */
    SetQuery(SetQuery<?, T, ?> begun, Projection<T, R> projection) {
        super(begun, "as(…)");
        this.dataSet = begun.dataSet;
        this.bins = Reads.bins(begun.bins, projection);
        this.limit = begun.limit;
        this.recordsPerSecond = begun.recordsPerSecond;
        this.duration = begun.duration;
        this.wish = begun.wish;
        this.firstPartition = begun.firstPartition;
        this.partitionCount = begun.partitionCount;
        this.partitionsChosen = begun.partitionsChosen;
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
        checkDuration();
        return self();
    }

    /**
     * Tells the servers how long the query is expected to take, {@link QueryDuration#LONG} unless said otherwise. A {@code
     * SHORT} one, for about a hundred records at most, is answered with less ado: it is not listed among the queries, and not
     * gone on with where a node fails. {@code LONG_RELAX_AP} puts up with records missing while data moves between nodes.
     *
     * @param expected how long
     * @return this builder
     * @throws IllegalArgumentException if a short query is to have so many records a second: servers refuse that
     */
    public final S expectedDuration(QueryDuration expected) {
        checkOpen();
        duration = Objects.requireNonNull(expected, "expected");
        checkDuration();
        return self();
    }

    private void checkDuration() {
        if (duration == QueryDuration.SHORT && recordsPerSecond > 0) {
            throw new IllegalArgumentException(
                    "A query with recordsPerSecond(%d) takes its time, and so cannot be SHORT; leave one of the two out."
                            .formatted(recordsPerSecond));
        }
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
        if (partitionsChosen) {
            throw new IllegalStateException("The partitions are settled already; choose them once.");
        }
        partitionsChosen = true;
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
     * Has the records found by what the stock client calls a filter: the question to one secondary index, as it is. A condition
     * is checked besides. For what the planner does not find by itself, such as an index under a condition made with the stock
     * client.
     *
     * <pre>{@code
     * session.query(users).indexFilter(Filter.range("age", 18, 30)).execute();
     * }</pre>
     *
     * @param filter what to ask the index for
     * @return this builder
     * @throws IllegalStateException if an index was asked for before
     */
    public final S indexFilter(Filter filter) {
        checkOpen();
        wish.filter(Objects.requireNonNull(filter, "filter"));
        return self();
    }

    /**
     * Refuses to run if no secondary index serves a part of the condition, instead of reading every record of the set.
     *
     * @return this builder
     */
    public final S failOnFullScan() {
        checkOpen();
        wish.require();
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
        return QueryPlan.of(dataSet, where(), choose());
    }

    abstract RowReader<R> reader();

    /**
     * Reads the records in pages: a number of them at a time, with nothing held on the servers or here between two pages.
     *
     * @param size how many records a page has at most; at least 1
     * @return the pages
     * @throws IllegalArgumentException if the size is less than 1
     * @throws IllegalStateException if the query is limited; the pages are its limit
     */
    public final Pages<R> pages(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A page cannot have %d records; give at least 1.".formatted(size));
        }
        if (limit != 0) {
            throw new IllegalStateException(
                    "This query is limited to %d records; read it in pages or limit it.".formatted(limit));
        }
        close("pages()");
        return new Pages<>(cursor -> {
            session.client().checkOpen();
            IndexChoice choice = choose();
            long identity = identity(choice);
            PartitionFilter filter = cursor == null ? partitions() : cursor.partitions(identity);
            // Not cut off on this side: only a query that runs to its end knows where the next page begins.
            return new PageRun<>(run(choice, filter, false, size, Long.MAX_VALUE), filter, identity);
        });
    }

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
        IndexChoice choice =
                wish.chooseAtOnce(dataSet, where(), session.client().indexes());
        return choice == null ? new UnplannedRun<>(() -> run(choose())) : run(choice);
    }

    private Run<R> run(IndexChoice choice) {
        return run(choice, partitions(), true, limit, limit == 0 ? Long.MAX_VALUE : limit);
    }

    /** Pages cannot go on another way than they began, so they do not fall back when their index is gone. */
    private Run<R> run(IndexChoice choice, PartitionFilter partitions, boolean whole, long asked, long most) {
        session.checkOutsideTransaction("A query over a set");
        if (choice.isEmpty()) {
            return new EmptyRun<>();
        }
        Policies policies = session.policies(Kind.READ, Shape.QUERY, dataSet.namespace());
        QueryPolicy policy = new QueryPolicy(policies.query());
        policy.expectedDuration = duration;
        if (duration == QueryDuration.LONG_RELAX_AP) {
            session.client().require(Capability.RELAXED_QUERIES);
        }
        policy.includeBinData = bins == null || bins.length > 0;
        Restriction where = where();
        policy.filterExp = where == null ? null : where.expression();
        boolean mayFallBack = whole && wish.mayFallBack(choice);
        return new SetRun<>(
                session.client(),
                request(policy, choice.filter(), partitions, asked),
                mayFallBack ? request(policy, choice.next(), partitions(), asked) : null,
                reader(),
                most,
                policies.capturesStackTrace());
    }

    /** The partitions to read; the stock client marks in them how far it came, so each run has its own. */
    private PartitionFilter partitions() {
        return PartitionFilter.range(firstPartition, partitionCount);
    }

    /** Tells apart what is asked for: the first eight bytes of a digest, the same in every process. */
    private long identity(IndexChoice choice) {
        Restriction where = where();
        List<String> asked = List.of(
                dataSet.namespace(),
                dataSet.set(),
                where == null ? "" : where.expression().getBase64(),
                IndexWish.identity(choice),
                bins == null ? "all" : Arrays.toString(bins),
                firstPartition + "+" + partitionCount);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", asked).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }

    private Request.Query request(QueryPolicy policy, @Nullable Filter filter, PartitionFilter partitions, long asked) {
        Statement statement = new Statement();
        statement.setNamespace(dataSet.namespace());
        if (!dataSet.set().isEmpty()) {
            statement.setSetName(dataSet.set());
        }
        statement.setFilter(filter);
        if (bins != null && bins.length > 0) {
            statement.setBinNames(bins);
        }
        statement.setMaxRecords(asked);
        statement.setRecordsPerSecond(recordsPerSecond);
        return new Request.Query(policy, statement, partitions);
    }

    private S hint(IndexHint wanted) {
        checkOpen();
        wish.hint(wanted);
        return self();
    }

    /** Chooses, waiting for the catalogue of indexes if need be. */
    private IndexChoice choose() {
        return wish.choose(dataSet, where(), session.client().indexes());
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
