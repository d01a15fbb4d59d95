package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.task.Task;
import io.aerotype.error.Failure;
import io.aerotype.error.IndexException;
import io.aerotype.error.InfoException;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Formula;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.plan.IndexDescription;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The secondary indexes of a set.
 *
 * <pre>{@code
 * session.indexes(users).onBin("age").named("users_age").integer().ensure().await(Duration.ofMinutes(1));
 * }</pre>
 */
public final class Indexes {
    /** How often to ask whether an index is built. */
    private static final int POLL_MILLIS = 20;

    private final Client client;
    private final DataSet dataSet;

    Indexes(Client client, DataSet dataSet) {
        this.client = client;
        this.dataSet = Objects.requireNonNull(dataSet, "dataSet");
    }

    /**
     * Begins an index on a bin, or on what stands inside it.
     *
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @return a builder
     * @throws IllegalArgumentException if the name is empty or longer
     */
    public IndexBuilder onBin(String bin) {
        return new IndexBuilder(client, dataSet, Limits.BIN.check(bin), null);
    }

    /**
     * Begins an index on what an expression computes from a record; one for which it computes nothing is not in the index.
     * Needs a server from 8.1.
     *
     * @param ael what to compute, in the Aerospike Expression Language
     * @param arguments the values for its placeholders
     * @return a builder
     * @throws IllegalArgumentException if the text is no expression, or the arguments do not match its placeholders
     */
    public IndexBuilder onExpression(String ael, @Nullable Object... arguments) {
        return new IndexBuilder(
                client, dataSet, "", Formula.of(client.compile(ael), arguments).expression());
    }

    /**
     * The indexes that serve queries over this set: its own, and those over all sets of its namespace.
     *
     * @return what there is
     * @throws AerospikeException if a node cannot be asked
     */
    public List<IndexInfo> list() {
        return client.info().indexes().stream()
                .filter(index -> index.dataSet().namespace().equals(dataSet.namespace()))
                .filter(index ->
                        index.dataSet().set().isEmpty() || index.dataSet().set().equals(dataSet.set()))
                .toList();
    }

    /**
     * Creates an index on a bin and waits until every node has built it. An index of the same name and definition that is
     * there already will do.
     *
     * @param name the index's name: 1 to 63 bytes of UTF-8
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @param type what it holds
     * @throws IllegalArgumentException if a name is empty or too long
     * @throws AerospikeException if the server refuses, or has another index of this name
     */
    public void create(String name, String bin, IndexType type) {
        create(name, bin, type, IndexCollectionType.DEFAULT);
    }

    /**
     * Creates an index on the elements of a collection in a bin and waits until every node has built it. An index of the
     * same name and definition that is there already will do.
     *
     * @param name the index's name: 1 to 63 bytes of UTF-8
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @param type what it holds
     * @param collection which part of the collection
     * @throws IllegalArgumentException if a name is empty or too long
     * @throws AerospikeException if the server refuses, or has another index of this name
     */
    public void create(String name, String bin, IndexType type, IndexCollectionType collection) {
        Limits.INDEX.check(name);
        Limits.BIN.check(bin);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(collection, "collection");
        IAerospikeClient stock = client.unwrap();
        try {
            Task task =
                    stock.createIndex(client.indexPolicy(), dataSet.namespace(), set(), name, bin, type, collection);
            task.waitTillComplete(POLL_MILLIS);
        } catch (AerospikeException failure) {
            if (failure.getResultCode() != ResultCode.INDEX_ALREADY_EXISTS || !isThere(name, bin, type, collection)) {
                throw Failures.of("create index " + name, failure);
            }
        } finally {
            client.indexes().invalidate();
        }
    }

    /**
     * Makes an index of which records the set has, so that a query over the whole set need not look at those of other sets: worth
     * while for a small set in a large namespace. Making the very same one again does nothing. Needs a server from 8.1.2.
     *
     * <pre>{@code
     * session.indexes(settings).createOfWholeSet("settings_all").await(Duration.ofMinutes(1));
     * }</pre>
     *
     * @param name the index's name: 1 to 63 bytes of UTF-8; {@link #drop} takes it
     * @return tells when every node has built it
     * @throws IllegalArgumentException if the name is empty or too long, or this is a whole namespace
     * @throws io.aerotype.error.UnsupportedFeatureException if the cluster is older
     * @throws IndexException if there is another index of this name
     * @throws AerospikeException if the server refuses
     */
    public BackgroundTask createOfWholeSet(String name) {
        Limits.INDEX.check(name);
        if (set().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is a whole namespace, which needs no index of its records; name a set.".formatted(dataSet));
        }
        client.require(Capability.SET_INDEXES);
        try {
            client.info()
                    .raw("sindex-create:namespace=%s;set=%s;indexname=%s;indextype=set"
                            .formatted(dataSet.namespace(), set(), name));
        } catch (InfoException refused) {
            throw new IndexException(new Failure(
                    "create index " + name,
                    null,
                    refused.getResultCode(),
                    "The set %s cannot have an index of this name. %s".formatted(dataSet, refused.getMessage()),
                    false,
                    refused));
        } finally {
            client.indexes().invalidate();
        }
        return new BackgroundTask(
                "index " + name,
                client,
                OptionalLong.empty(),
                () -> client.info().perNode(node -> node.set(dataSet)).values().stream()
                        .allMatch(found -> found.filter(SetInfo::isIndexed).isPresent()),
                OptionalInt::empty);
    }

    /**
     * Drops an index and waits until it is gone from every node. That it is not there is no error.
     *
     * @param name the index's name
     * @throws IllegalArgumentException if the name is empty or too long
     * @throws AerospikeException if the server refuses
     */
    public void drop(String name) {
        Limits.INDEX.check(name);
        try {
            client.unwrap()
                    .dropIndex(client.indexPolicy(), dataSet.namespace(), set(), name)
                    .waitTillComplete(POLL_MILLIS);
        } catch (AerospikeException failure) {
            if (failure.getResultCode() != ResultCode.INDEX_NOTFOUND) {
                throw Failures.of("drop index " + name, failure);
            }
        } finally {
            client.indexes().invalidate();
        }
    }

    /**
     * The names of the indexes that serve queries over this set: its own, and those over all sets of its namespace.
     *
     * @return the names
     */
    public List<String> names() {
        client.checkOpen();
        client.indexes().invalidate();
        return client.indexes().indexes(dataSet.namespace()).stream()
                .filter(index -> index.set().isEmpty() || index.set().equals(dataSet.set()))
                .map(IndexDescription::name)
                .toList();
    }

    boolean isThere(String name, String bin, IndexType type, IndexCollectionType collection) {
        client.indexes().invalidate();
        return client.indexes().indexes(dataSet.namespace()).stream()
                .anyMatch(index -> index.name().equals(name)
                        && index.set().equals(dataSet.set())
                        && index.bin().equals(bin)
                        && index.type() == type
                        && index.collection() == collection);
    }

    private String set() {
        return dataSet.set();
    }
}
