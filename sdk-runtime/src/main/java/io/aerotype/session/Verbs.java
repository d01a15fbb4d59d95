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
public sealed interface Verbs permits Session, Step {
    /**
     * Writes bins, whether or not the record is there.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder upsert(Key... keys) {
        return new WriteBuilder(Steps.next(this, Verb.UPSERT, keys));
    }

    /**
     * Writes bins, whether or not the record is there.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder upsert(Collection<Key> keys) {
        return new WriteBuilder(Steps.next(this, Verb.UPSERT, keys));
    }

    /**
     * Writes bins, whether or not the record is there.
     *
     * @param key the record
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     */
    default <T, W extends TypedWrite<T, W>> W upsert(TypedKey<T, W> key) {
        return key.dataSet().write(Steps.next(this, Verb.UPSERT, key.key()));
    }

    /**
     * Writes bins, whether or not the record is there.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     * @throws IllegalArgumentException if there is no key
     */
    default <T, W extends TypedWrite<T, W>> W upsert(TypedKeys<T, W> keys) {
        return keys.dataSet().write(Steps.next(this, Verb.UPSERT, keys.keys()));
    }

    /**
     * Writes bins, whether or not the record is there. The records to write follow, each with its id.
     *
     * @param dataSet the generated handle
     * @param <T> the annotated type
     * @return a builder for the records
     */
    default <T> ObjectWriteBuilder<T> upsert(TypedDataSet<T, ?> dataSet) {
        return new ObjectWriteBuilder<>(Steps.withoutKeys(this, Verb.UPSERT), dataSet);
    }

    /**
     * Creates the record; fails if it is there already.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder insert(Key... keys) {
        return new WriteBuilder(Steps.next(this, Verb.INSERT, keys));
    }

    /**
     * Creates the record; fails if it is there already.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder insert(Collection<Key> keys) {
        return new WriteBuilder(Steps.next(this, Verb.INSERT, keys));
    }

    /**
     * Creates the record; fails if it is there already.
     *
     * @param key the record
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     */
    default <T, W extends TypedWrite<T, W>> W insert(TypedKey<T, W> key) {
        return key.dataSet().write(Steps.next(this, Verb.INSERT, key.key()));
    }

    /**
     * Creates the record; fails if it is there already.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     * @throws IllegalArgumentException if there is no key
     */
    default <T, W extends TypedWrite<T, W>> W insert(TypedKeys<T, W> keys) {
        return keys.dataSet().write(Steps.next(this, Verb.INSERT, keys.keys()));
    }

    /**
     * Creates the record; fails if it is there already. The records to write follow, each with its id.
     *
     * @param dataSet the generated handle
     * @param <T> the annotated type
     * @return a builder for the records
     */
    default <T> ObjectWriteBuilder<T> insert(TypedDataSet<T, ?> dataSet) {
        return new ObjectWriteBuilder<>(Steps.withoutKeys(this, Verb.INSERT), dataSet);
    }

    /**
     * Changes bins of a record that is there; fails if it is not.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder update(Key... keys) {
        return new WriteBuilder(Steps.next(this, Verb.UPDATE, keys));
    }

    /**
     * Changes bins of a record that is there; fails if it is not.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder update(Collection<Key> keys) {
        return new WriteBuilder(Steps.next(this, Verb.UPDATE, keys));
    }

    /**
     * Changes bins of a record that is there; fails if it is not.
     *
     * @param key the record
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     */
    default <T, W extends TypedWrite<T, W>> W update(TypedKey<T, W> key) {
        return key.dataSet().write(Steps.next(this, Verb.UPDATE, key.key()));
    }

    /**
     * Changes bins of a record that is there; fails if it is not.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     * @throws IllegalArgumentException if there is no key
     */
    default <T, W extends TypedWrite<T, W>> W update(TypedKeys<T, W> keys) {
        return keys.dataSet().write(Steps.next(this, Verb.UPDATE, keys.keys()));
    }

    /**
     * Changes bins of a record that is there; fails if it is not. The records to write follow, each with its id.
     *
     * @param dataSet the generated handle
     * @param <T> the annotated type
     * @return a builder for the records
     */
    default <T> ObjectWriteBuilder<T> update(TypedDataSet<T, ?> dataSet) {
        return new ObjectWriteBuilder<>(Steps.withoutKeys(this, Verb.UPDATE), dataSet);
    }

    /**
     * Writes the record anew: bins not written are removed, and a missing record is created.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder replace(Key... keys) {
        return new WriteBuilder(Steps.next(this, Verb.REPLACE, keys));
    }

    /**
     * Writes the record anew: bins not written are removed, and a missing record is created.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder replace(Collection<Key> keys) {
        return new WriteBuilder(Steps.next(this, Verb.REPLACE, keys));
    }

    /**
     * Writes the record anew: bins not written are removed, and a missing record is created.
     *
     * @param key the record
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     */
    default <T, W extends TypedWrite<T, W>> W replace(TypedKey<T, W> key) {
        return key.dataSet().write(Steps.next(this, Verb.REPLACE, key.key()));
    }

    /**
     * Writes the record anew: bins not written are removed, and a missing record is created.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     * @throws IllegalArgumentException if there is no key
     */
    default <T, W extends TypedWrite<T, W>> W replace(TypedKeys<T, W> keys) {
        return keys.dataSet().write(Steps.next(this, Verb.REPLACE, keys.keys()));
    }

    /**
     * Writes the record anew: bins not written are removed, and a missing record is created. The records to write follow, each with its id.
     *
     * @param dataSet the generated handle
     * @param <T> the annotated type
     * @return a builder for the records
     */
    default <T> ObjectWriteBuilder<T> replace(TypedDataSet<T, ?> dataSet) {
        return new ObjectWriteBuilder<>(Steps.withoutKeys(this, Verb.REPLACE), dataSet);
    }

    /**
     * Writes a record anew that is there: bins not written are removed; fails if it is not there.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder replaceIfExists(Key... keys) {
        return new WriteBuilder(Steps.next(this, Verb.REPLACE_IF_EXISTS, keys));
    }

    /**
     * Writes a record anew that is there: bins not written are removed; fails if it is not there.
     *
     * @param keys the records
     * @return a builder for what to write
     * @throws IllegalArgumentException if there is no key
     */
    default WriteBuilder replaceIfExists(Collection<Key> keys) {
        return new WriteBuilder(Steps.next(this, Verb.REPLACE_IF_EXISTS, keys));
    }

    /**
     * Writes a record anew that is there: bins not written are removed; fails if it is not there.
     *
     * @param key the record
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     */
    default <T, W extends TypedWrite<T, W>> W replaceIfExists(TypedKey<T, W> key) {
        return key.dataSet().write(Steps.next(this, Verb.REPLACE_IF_EXISTS, key.key()));
    }

    /**
     * Writes a record anew that is there: bins not written are removed; fails if it is not there.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @param <W> its generated write builder
     * @return a builder with one accessor per bin
     * @throws IllegalArgumentException if there is no key
     */
    default <T, W extends TypedWrite<T, W>> W replaceIfExists(TypedKeys<T, W> keys) {
        return keys.dataSet().write(Steps.next(this, Verb.REPLACE_IF_EXISTS, keys.keys()));
    }

    /**
     * Writes a record anew that is there: bins not written are removed; fails if it is not there. The records to write follow, each with its id.
     *
     * @param dataSet the generated handle
     * @param <T> the annotated type
     * @return a builder for the records
     */
    default <T> ObjectWriteBuilder<T> replaceIfExists(TypedDataSet<T, ?> dataSet) {
        return new ObjectWriteBuilder<>(Steps.withoutKeys(this, Verb.REPLACE_IF_EXISTS), dataSet);
    }

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
        return new DeleteBuilder<>(Steps.next(this, Verb.DELETE, key.key()));
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
        return new DeleteBuilder<>(Steps.next(this, Verb.DELETE, keys.keys()));
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
