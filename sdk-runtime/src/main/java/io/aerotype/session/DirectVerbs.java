package io.aerotype.session;

import com.aerospike.client.Key;
import io.aerotype.spi.Projection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a session does about one record at once, without a builder: get, put, and change what is there. */
public sealed interface DirectVerbs permits Session {
    /**
     * The plain operations on one record, by the shortest way.
     *
     * @return get, put, delete, exists and touch, blocking and not
     */
    FastPath fast();

    /**
     * Reads one record, by the shortest way: no builder, no stream.
     *
     * @param key the record
     * @param bins the bins to read; all if none is named
     * @return the record, or empty if it does not exist
     * @throws com.aerospike.client.AerospikeException if it cannot be read
     */
    default Optional<StoredRecord> get(Key key, String... bins) {
        return fast().get(key, RowReader.STORED, bins);
    }

    /**
     * Reads one record as its annotated type, by the shortest way.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return the record, or empty if it does not exist
     * @throws com.aerospike.client.AerospikeException if it cannot be read
     */
    default <T> Optional<T> get(TypedKey<T, ?> key) {
        return fast().get(key.key(), key.dataSet().reader());
    }

    /**
     * Reads some components of one record, and only their bins.
     *
     * @param key the record
     * @param projection the generated projection
     * @param <T> the annotated type
     * @param <P> the type with some of its components
     * @return the components, or empty if the record does not exist
     * @throws com.aerospike.client.AerospikeException if it cannot be read
     */
    default <T, P> Optional<P> get(TypedKey<T, ?> key, Projection<T, P> projection) {
        return fast().get(key, projection);
    }

    /**
     * Reads one record without a thread waiting for it.
     *
     * @param key the record
     * @param bins the bins to read; all if none is named
     * @return the record to come, or empty if it does not exist
     */
    default CompletableFuture<Optional<StoredRecord>> getAsync(Key key, String... bins) {
        return fast().getAsync(key, RowReader.STORED, bins);
    }

    /**
     * Reads one record as its annotated type without a thread waiting for it.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return the record to come, or empty if it does not exist
     */
    default <T> CompletableFuture<Optional<T>> getAsync(TypedKey<T, ?> key) {
        return fast().getAsync(key.key(), key.dataSet().reader());
    }

    /**
     * Reads some components of one record, and only their bins, without a thread waiting for it.
     *
     * @param key the record
     * @param projection the generated projection
     * @param <T> the annotated type
     * @param <P> the type with some of its components
     * @return the components to come, or empty if the record does not exist
     */
    default <T, P> CompletableFuture<Optional<P>> getAsync(TypedKey<T, ?> key, Projection<T, P> projection) {
        return fast().getAsync(key, projection);
    }

    /**
     * Writes bins of one record, whether or not it is there, by the shortest way.
     *
     * @param key the record
     * @param bins values by bin name, at least one; a null value removes the bin
     * @throws IllegalArgumentException if there is no bin, a name is too long, or a value is of a type the server has none
     *     for
     * @throws com.aerospike.client.AerospikeException if it cannot be written
     */
    default void put(Key key, Map<String, ?> bins) {
        fast().put(key, bins);
    }

    /**
     * Writes bins of one record without a thread waiting for it.
     *
     * @param key the record
     * @param bins values by bin name, at least one; a null value removes the bin
     * @return completes when the record is written
     */
    default CompletableFuture<@Nullable Void> putAsync(Key key, Map<String, ?> bins) {
        return fast().putAsync(key, bins);
    }

    /**
     * Reads a record, changes it and writes it, unless somebody else wrote it meanwhile: then it starts anew, up to ten
     * times. What the change does besides can so happen more than once.
     *
     * @param key the record
     * @param change given the record, returns what is to be written instead
     * @param <T> the annotated type
     * @return what was written
     * @throws com.aerospike.client.AerospikeException if there is no such record, or it cannot be written
     */
    default <T> T modify(TypedKey<T, ?> key, UnaryOperator<T> change) {
        return fast().modification(key, change).run();
    }

    /**
     * Reads a record, changes it and writes it, as {@link #modify(TypedKey, UnaryOperator)}, without a thread waiting.
     *
     * @param key the record
     * @param change given the record, returns what is to be written instead; never called on an event loop
     * @param <T> the annotated type
     * @return what was written, to come; what {@code modify} throws fails it
     */
    default <T> CompletableFuture<T> modifyAsync(TypedKey<T, ?> key, UnaryOperator<T> change) {
        return fast().modification(key, change).runAsync();
    }

    /**
     * Reads a record, changes it and writes it, unless somebody else wrote it meanwhile: then it starts anew, up to ten
     * times.
     *
     * @param key the record
     * @param change given the bins by name, returns those to be written instead
     * @return what was written
     * @throws IllegalArgumentException if the change gives a name that is too long, or a value the server has no type for
     * @throws com.aerospike.client.AerospikeException if there is no such record, or it cannot be written
     */
    default Map<String, Object> modify(Key key, UnaryOperator<Map<String, Object>> change) {
        return fast().modification(key, change).run();
    }

    /**
     * Reads a record, changes it and writes it, as {@link #modify(Key, UnaryOperator)}, without a thread waiting.
     *
     * @param key the record
     * @param change given the bins by name, returns those to be written instead; never called on an event loop
     * @return what was written, to come; what {@code modify} throws fails it
     */
    default CompletableFuture<Map<String, Object>> modifyAsync(Key key, UnaryOperator<Map<String, Object>> change) {
        return fast().modification(key, change).runAsync();
    }
}
