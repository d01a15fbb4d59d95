package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.error.Failure;
import io.aerotype.error.IndexException;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.pipeline.Failures;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Describes a secondary index on a bin, or on what an expression computes. Nothing is sent before {@link #create} or {@link
 * #ensure}.
 *
 * <pre>{@code
 * session.indexes(users)
 *     .onBin("address").at(CTX.mapKey(Value.get("city")))
 *     .named("users_city")
 *     .string()
 *     .ensure()
 *     .await(Duration.ofMinutes(1));
 * }</pre>
 */
public final class IndexBuilder {
    private final Client client;
    private final DataSet dataSet;
    private final String bin;
    private final @Nullable Expression expression;
    private @Nullable String name;
    private @Nullable IndexType type;
    private IndexCollectionType collection = IndexCollectionType.DEFAULT;
    private CTX[] context = {};

    IndexBuilder(Client client, DataSet dataSet, String bin, @Nullable Expression expression) {
        this.client = client;
        this.dataSet = dataSet;
        this.bin = bin;
        this.expression = expression;
    }

    /**
     * Names the index.
     *
     * @param indexName 1 to 63 bytes of UTF-8, unique in the namespace
     * @return this
     * @throws IllegalArgumentException if it is empty or longer
     */
    public IndexBuilder named(String indexName) {
        name = Limits.INDEX.check(indexName);
        return this;
    }

    /**
     * Indexes integers, for equality and ranges.
     *
     * @return this
     */
    public IndexBuilder integer() {
        return of(IndexType.NUMERIC);
    }

    /**
     * Indexes strings, for equality.
     *
     * @return this
     */
    public IndexBuilder string() {
        return of(IndexType.STRING);
    }

    /**
     * Indexes blobs, for equality.
     *
     * @return this
     */
    public IndexBuilder blob() {
        return of(IndexType.BLOB);
    }

    /**
     * Indexes points and regions on the Earth, for what lies in a region or contains a point.
     *
     * @return this
     */
    public IndexBuilder geo2dsphere() {
        return of(IndexType.GEO2DSPHERE);
    }

    /**
     * Indexes each element of a list.
     *
     * @return this
     */
    public IndexBuilder onList() {
        return of(IndexCollectionType.LIST);
    }

    /**
     * Indexes each key of a map.
     *
     * @return this
     */
    public IndexBuilder onMapKeys() {
        return of(IndexCollectionType.MAPKEYS);
    }

    /**
     * Indexes each value of a map.
     *
     * @return this
     */
    public IndexBuilder onMapValues() {
        return of(IndexCollectionType.MAPVALUES);
    }

    /**
     * Indexes what stands inside the bin.
     *
     * @param path the way there, from outside to inside
     * @return this
     * @throws IllegalStateException if the index is on an expression, which goes its own way
     */
    public IndexBuilder at(CTX... path) {
        if (expression != null) {
            throw new IllegalStateException("An index on an expression has no path; put the path into the expression.");
        }
        context = path.clone();
        return this;
    }

    /**
     * Creates the index.
     *
     * @return tells when every node has built it
     * @throws IllegalStateException if its name or type is missing
     * @throws IndexException if there is another index of this name; the very same one is left alone
     * @throws AerospikeException if the server refuses
     */
    public BackgroundTask create() {
        String wanted = name();
        IndexType wantedType = type();
        if (expression != null) {
            client.require(Capability.EXPRESSION_INDEXES);
        }
        String set = dataSet.set();
        try {
            if (expression == null) {
                client.unwrap()
                        .createIndex(
                                client.indexPolicy(),
                                dataSet.namespace(),
                                set,
                                wanted,
                                bin,
                                wantedType,
                                collection,
                                context);
            } else {
                client.unwrap()
                        .createIndex(
                                client.indexPolicy(),
                                dataSet.namespace(),
                                set,
                                wanted,
                                wantedType,
                                collection,
                                expression);
            }
        } catch (AerospikeException failure) {
            throw Failures.of("create index " + wanted, failure);
        } finally {
            client.indexes().invalidate();
        }
        return task(wanted);
    }

    /**
     * Creates the index unless it is there, defined as described here.
     *
     * @return tells when every node has built it
     * @throws IllegalStateException if its name or type is missing
     * @throws IndexException if there is another index of this name; the message shows in what they differ
     * @throws AerospikeException if the server refuses
     */
    public BackgroundTask ensure() {
        String wanted = name();
        IndexType wantedType = type();
        List<IndexInfo> same = client.info().indexes().stream()
                .filter(index -> index.name().equals(wanted)
                        && index.dataSet().namespace().equals(dataSet.namespace()))
                .toList();
        if (same.isEmpty()) {
            try {
                return create();
            } catch (IndexException raced) {
                // Somebody else may have created it between the question and the command.
                if (raced.getResultCode() != ResultCode.INDEX_ALREADY_EXISTS
                        || client.info().indexes().stream()
                                .noneMatch(index -> index.name().equals(wanted))) {
                    throw raced;
                }
                return ensure();
            }
        }
        List<String> differences = definition(wantedType).differences(IndexDefinition.of(same.getFirst()));
        if (!differences.isEmpty()) {
            throw new IndexException(new Failure(
                    "ensure index " + wanted,
                    null,
                    ResultCode.INDEX_ALREADY_EXISTS,
                    "The namespace %s has another index of this name: %s. Drop that one, or give this one a name of its own."
                            .formatted(dataSet.namespace(), String.join("; ", differences)),
                    false,
                    null));
        }
        return task(wanted);
    }

    private IndexDefinition definition(IndexType wanted) {
        return new IndexDefinition(
                dataSet,
                bin,
                wanted.toString(),
                collection.toString(),
                context.length == 0 ? "" : CTX.toBase64(context),
                expression == null ? "" : expression.getBase64());
    }

    private BackgroundTask task(String wanted) {
        return new BackgroundTask(
                "index " + wanted,
                client,
                OptionalLong.empty(),
                () -> client.info().perNode(ClusterInfo::indexes).values().stream()
                        .allMatch(here -> here.stream()
                                .anyMatch(index -> index.name().equals(wanted)
                                        && index.dataSet().namespace().equals(dataSet.namespace())
                                        && index.readable())),
                () -> BackgroundTask.percent(
                        client,
                        "sindex-stat:namespace=%s;indexname=%s".formatted(dataSet.namespace(), wanted),
                        ';',
                        "load_pct"));
    }

    private IndexBuilder of(IndexType newType) {
        type = newType;
        return this;
    }

    private IndexBuilder of(IndexCollectionType newCollection) {
        collection = newCollection;
        return this;
    }

    private String name() {
        if (name == null) {
            throw new IllegalStateException("The index has no name; call named(…) first.");
        }
        return name;
    }

    private IndexType type() {
        if (type == null) {
            throw new IllegalStateException(
                    "The index has no type; call integer(), string(), blob() or geo2dsphere() first.");
        }
        return type;
    }
}
