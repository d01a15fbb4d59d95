package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.Collection;

/**
 * The verbs over keys, the same at the start of a request ({@link Session}) and further along a chain ({@link Step}).
 * Untyped keys give an untyped builder, typed keys the generated one, a generated handle a builder for whole records.
 * In a chain each verb starts a new step; the whole chain is sent as one batch, and its results are numbered over all
 * keys in the order of the calls.
 */
@CheckReturnValue
public sealed interface Verbs extends WriteVerbs permits Session, Step {
    /**
     * Deletes the record. That it was not there is an answer, not an error.
     *
     * @param keys the records
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default DeleteBuilder<StoredRecord> delete(Key... keys) {
        return new DeleteBuilder<>(Steps.next(this, Verb.DELETE, keys));
    }

    /**
     * Deletes the record. That it was not there is an answer, not an error.
     *
     * @param keys the records
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default DeleteBuilder<StoredRecord> delete(Collection<Key> keys) {
        return new DeleteBuilder<>(Steps.next(this, Verb.DELETE, keys));
    }

    /**
     * Deletes the record. That it was not there is an answer, not an error.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return a builder for conditions and options
     */
    default <T> DeleteBuilder<T> delete(TypedKey<T, ?> key) {
        return new DeleteBuilder<>(Steps.next(this, Verb.DELETE, key.key())
                .with(key.dataSet().codec().options()));
    }

    /**
     * Deletes the record. That it was not there is an answer, not an error.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default <T> DeleteBuilder<T> delete(TypedKeys<T, ?> keys) {
        return new DeleteBuilder<>(Steps.next(this, Verb.DELETE, keys.keys())
                .with(keys.dataSet().codec().options()));
    }

    /**
     * Deletes records that were read: {@code session.delete(users).record(alice).execute()}. Where the type keeps the
     * generation, a record that somebody else has written since stays.
     *
     * @param dataSet the data set
     * @param <T> the annotated type
     * @return a builder that takes the records
     */
    default <T> ObjectDeleteBuilder<T> delete(TypedDataSet<T, ?> dataSet) {
        return new ObjectDeleteBuilder<>(Steps.withoutKeys(this, Verb.DELETE), dataSet);
    }

    /**
     * Gives the record a new generation and time to live. That it is not there is an answer, not an error.
     *
     * @param keys the records
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default TouchBuilder<StoredRecord> touch(Key... keys) {
        return new TouchBuilder<>(Steps.next(this, Verb.TOUCH, keys));
    }

    /**
     * Gives the record a new generation and time to live. That it is not there is an answer, not an error.
     *
     * @param keys the records
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default TouchBuilder<StoredRecord> touch(Collection<Key> keys) {
        return new TouchBuilder<>(Steps.next(this, Verb.TOUCH, keys));
    }

    /**
     * Gives the record a new generation and time to live. That it is not there is an answer, not an error.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return a builder for conditions and options
     */
    default <T> TouchBuilder<T> touch(TypedKey<T, ?> key) {
        return new TouchBuilder<>(Steps.next(this, Verb.TOUCH, key.key()));
    }

    /**
     * Gives the record a new generation and time to live. That it is not there is an answer, not an error.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default <T> TouchBuilder<T> touch(TypedKeys<T, ?> keys) {
        return new TouchBuilder<>(Steps.next(this, Verb.TOUCH, keys.keys()));
    }

    /**
     * Asks whether the record is there, without reading its bins.
     *
     * @param keys the records
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default ExistsBuilder<StoredRecord> exists(Key... keys) {
        return new ExistsBuilder<>(Steps.next(this, Verb.EXISTS, keys));
    }

    /**
     * Asks whether the record is there, without reading its bins.
     *
     * @param keys the records
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default ExistsBuilder<StoredRecord> exists(Collection<Key> keys) {
        return new ExistsBuilder<>(Steps.next(this, Verb.EXISTS, keys));
    }

    /**
     * Asks whether the record is there, without reading its bins.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return a builder for conditions and options
     */
    default <T> ExistsBuilder<T> exists(TypedKey<T, ?> key) {
        return new ExistsBuilder<>(Steps.next(this, Verb.EXISTS, key.key()));
    }

    /**
     * Asks whether the record is there, without reading its bins.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @return a builder for conditions and options
     * @throws IllegalArgumentException if there is no key
     */
    default <T> ExistsBuilder<T> exists(TypedKeys<T, ?> keys) {
        return new ExistsBuilder<>(Steps.next(this, Verb.EXISTS, keys.keys()));
    }

    /**
     * Runs a user-defined function on the record.
     *
     * @param keys the records
     * @return a builder that is told which function
     * @throws IllegalArgumentException if there is no key
     */
    default UdfBuilder<StoredRecord> executeUdf(Key... keys) {
        return new UdfBuilder<>(Steps.next(this, Verb.EXECUTE_UDF, keys));
    }

    /**
     * Runs a user-defined function on the record.
     *
     * @param keys the records
     * @return a builder that is told which function
     * @throws IllegalArgumentException if there is no key
     */
    default UdfBuilder<StoredRecord> executeUdf(Collection<Key> keys) {
        return new UdfBuilder<>(Steps.next(this, Verb.EXECUTE_UDF, keys));
    }
}
