package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Interrupted;
import io.aerotype.internal.pipeline.Keyless;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import io.aerotype.internal.value.Values;
import io.aerotype.spi.Absent;
import io.aerotype.spi.Projection;
import io.aerotype.spi.RecordCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The plain operations on one record, by the shortest way: no builder, no stream, no conditions or options. Settings are
 * those of the session's behavior, failures are thrown.
 *
 * <pre>{@code
 * boolean existed = session.fast().delete(logs.id(7));
 * }</pre>
 */
public sealed class FastPath permits ObservedFastPath {
    private final Session session;
    private final Client client;
    /** Made once: as many requests would make as many. */
    private final Function<Row, @Nullable Void> putAnswer = this::written;

    FastPath(Session session) {
        this.session = session;
        this.client = session.client();
    }

    /**
     * Reads a record.
     *
     * @param key the record
     * @param bins the bins to read; all if none is named
     * @return the record, or empty if it does not exist
     * @throws AerospikeException if it cannot be read
     */
    public Optional<StoredRecord> get(Key key, String... bins) {
        return get(key, RowReader.STORED, bins);
    }

    /**
     * Writes bins of a record, whether or not it is there.
     *
     * @param key the record
     * @param bins values by bin name, at least one; a null value removes the bin
     * @throws IllegalArgumentException if there is no bin, a name is too long, or a value is of a type the server has none
     *     for
     * @throws AerospikeException if it cannot be written
     */
    public void put(Key key, Map<String, ?> bins) {
        // Each call is written out: passing it on as a lambda would be felt here.
        Interrupted.check();
        Bin[] checked = bins(bins);
        if (client.isBounded()) {
            written(client.blocking().send(new Request.Put(write(key), key, checked)));
            return;
        }
        try {
            client.unwrap().put(write(key), key, checked);
        } catch (AerospikeException failure) {
            throw failed("put", Kind.WRITE_RETRYABLE, key, failure);
        }
    }

    /**
     * Deletes a record.
     *
     * @param key the record
     * @return whether it was there
     * @throws AerospikeException if it cannot be deleted
     */
    public boolean delete(Key key) {
        Interrupted.check();
        if (client.isBounded()) {
            return existed(Verb.DELETE, client.blocking().send(new Request.Delete(write(key), key)));
        }
        try {
            return client.unwrap().delete(write(key), key);
        } catch (AerospikeException failure) {
            throw failed("delete", Kind.WRITE_RETRYABLE, key, failure);
        }
    }

    /**
     * Asks whether a record is there.
     *
     * @param key the record
     * @return whether it is
     * @throws AerospikeException if it cannot be told
     */
    public boolean exists(Key key) {
        Interrupted.check();
        if (client.isBounded()) {
            return existed(Verb.EXISTS, client.blocking().send(new Request.Header(read(key), key)));
        }
        try {
            return client.unwrap().exists(read(key), key);
        } catch (AerospikeException failure) {
            throw failed("exists", Kind.READ, key, failure);
        }
    }

    /**
     * Gives a record a new generation and time to live.
     *
     * @param key the record
     * @return whether it is there
     * @throws AerospikeException if it cannot be touched
     */
    public boolean touch(Key key) {
        Interrupted.check();
        if (client.isBounded()) {
            return existed(Verb.TOUCH, client.blocking().send(new Request.Operate(write(key), key, touching())));
        }
        try {
            return client.unwrap().touched(write(key), key);
        } catch (AerospikeException failure) {
            throw failed("touch", Kind.WRITE_RETRYABLE, key, failure);
        }
    }

    /**
     * Reads a record without a thread waiting for it.
     *
     * @param key the record
     * @param bins the bins to read; all if none is named
     * @return the record to come, or empty if it does not exist
     */
    public CompletableFuture<Optional<StoredRecord>> getAsync(Key key, String... bins) {
        return getAsync(key, RowReader.STORED, bins);
    }

    /**
     * Writes bins of a record without a thread waiting for it.
     *
     * @param key the record
     * @param bins values by bin name, at least one; a null value removes the bin
     * @return completes when the record is written
     */
    public CompletableFuture<@Nullable Void> putAsync(Key key, Map<String, ?> bins) {
        try {
            client.checkOpen();
            return client.async().<@Nullable Void>send(new Request.Put(write(key), key, bins(bins)), putAnswer);
        } catch (RuntimeException mistake) {
            return CompletableFuture.failedFuture(mistake);
        }
    }

    /**
     * Deletes a record without a thread waiting for it.
     *
     * @param key the record
     * @return tells whether it was there
     */
    public CompletableFuture<Boolean> deleteAsync(Key key) {
        return send(() -> new Request.Delete(write(key), key), row -> existed(Verb.DELETE, row));
    }

    /**
     * Asks whether a record is there, without a thread waiting for the answer.
     *
     * @param key the record
     * @return tells whether it is
     */
    public CompletableFuture<Boolean> existsAsync(Key key) {
        return send(() -> new Request.Header(read(key), key), row -> existed(Verb.EXISTS, row));
    }

    /**
     * Gives a record a new generation and time to live, without a thread waiting for it.
     *
     * @param key the record
     * @return tells whether it is there
     */
    public CompletableFuture<Boolean> touchAsync(Key key) {
        return send(() -> new Request.Operate(write(key), key, touching()), row -> existed(Verb.TOUCH, row));
    }

    <R> Optional<R> get(Key key, RowReader<R> reader, String... bins) {
        Interrupted.check();
        String @Nullable [] named = bins.length == 0 ? null : Reads.bins(bins);
        if (client.isBounded()) {
            return traced(key, reader).apply(client.blocking().send(new Request.Get(read(key), key, named)));
        }
        Record stored;
        try {
            stored = named == null
                    ? client.unwrap().get(read(key), key)
                    : client.unwrap().get(read(key), key, named);
        } catch (AerospikeException failure) {
            throw failed("get", Kind.READ, key, failure);
        }
        return stored == null ? Optional.empty() : Optional.of(reader.read(key, stored));
    }

    <R> CompletableFuture<Optional<R>> getAsync(Key key, RowReader<R> reader, String... bins) {
        // Written out as well: the most frequent request of all makes no object it can do without.
        try {
            client.checkOpen();
            String @Nullable [] named = bins.length == 0 ? null : Reads.bins(bins);
            return client.async().send(new Request.Get(read(key), key, named), traced(key, reader));
        } catch (RuntimeException mistake) {
            return CompletableFuture.failedFuture(mistake);
        }
    }

    <T, P> Optional<P> get(TypedKey<T, ?> key, Projection<T, P> projection) {
        return session.query(key).as(projection).execute().firstRecord();
    }

    <T, P> CompletableFuture<Optional<P>> getAsync(TypedKey<T, ?> key, Projection<T, P> projection) {
        return session.query(key).as(projection).executeAsync().thenApply(RecordStream::firstRecord);
    }

    <T> Modification<T> modification(TypedKey<T, ?> key, UnaryOperator<T> change) {
        Objects.requireNonNull(change, "change");
        RecordCodec<T> codec = key.dataSet().codec();
        return new Modification<>(
                session, key.key(), key.dataSet().reader(), change, record -> codec.encode(record, Absent.OMIT));
    }

    Modification<Map<String, Object>> modification(Key key, UnaryOperator<Map<String, Object>> change) {
        Objects.requireNonNull(change, "change");
        return new Modification<>(
                session, key, (same, stored) -> new LinkedHashMap<>(stored.bins), change, FastPath::operations);
    }

    /** A mistake in the arguments fails the future, as everything else does. */
    private <V extends @Nullable Object> CompletableFuture<V> send(
            Supplier<Request.Single> request, Function<Row, V> read) {
        try {
            client.checkOpen();
            return client.async().send(request.get(), read);
        } catch (RuntimeException mistake) {
            return CompletableFuture.failedFuture(mistake);
        }
    }

    private @Nullable Void written(Row row) {
        check("put", Kind.WRITE_RETRYABLE, row);
        return null;
    }

    private boolean existed(Verb verb, Row row) {
        if (row.resultCode() == ResultCode.KEY_NOT_FOUND_ERROR) {
            return false;
        }
        check(verb.toString(), verb.reads() ? Kind.READ : Kind.WRITE_RETRYABLE, row);
        return true;
    }

    private void check(String operation, Kind kind, Row row) {
        if (row.resultCode() != ResultCode.OK) {
            throw Failures.of(operation, row, true, traces(kind, row.key()));
        }
    }

    /** The reader; where exceptions are not to know where they were made, one that makes such. */
    private <R> Function<Row, Optional<R>> traced(Key key, RowReader<R> reader) {
        return traces(Kind.READ, key)
                ? reader
                : row -> {
                    if (row.resultCode() != ResultCode.KEY_NOT_FOUND_ERROR) {
                        check("get", Kind.READ, row);
                    }
                    return reader.apply(row);
                };
    }

    /** Each verb here may be done twice: bins are set to values, never changed by what they hold. */
    private AerospikeException failed(String operation, Kind kind, Key key, AerospikeException cause) {
        return Failures.of(operation, key, cause, traces(kind, key));
    }

    private boolean traces(Kind kind, Key key) {
        return session.traces(kind, Shape.POINT, key.namespace);
    }

    private static Operation[] touching() {
        return new Operation[] {Operation.touch()};
    }

    private Policy read(Key key) {
        return session.policies(Kind.READ, Shape.POINT, key.namespace).read();
    }

    private WritePolicy write(Key key) {
        return Keyless.policy(
                session.policies(Kind.WRITE_RETRYABLE, Shape.POINT, key.namespace)
                        .write(RecordExistsAction.UPDATE, false),
                key);
    }

    private static Bin[] bins(Map<String, ?> bins) {
        checkNotEmpty(bins);
        Bin[] checked = new Bin[bins.size()];
        int i = 0;
        for (Map.Entry<String, ?> bin : bins.entrySet()) {
            checked[i++] = new Bin(Limits.BIN.check(bin.getKey()), Values.of(bin.getValue(), bin.getKey()));
        }
        return checked;
    }

    static Operation[] operations(Map<String, ?> bins) {
        Bin[] checked = bins(bins);
        Operation[] operations = new Operation[checked.length];
        for (int i = 0; i < checked.length; i++) {
            operations[i] = Operation.put(checked[i]);
        }
        return operations;
    }

    private static void checkNotEmpty(Map<String, ?> bins) {
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("A write was given an empty map; give it at least one bin.");
        }
    }
}
