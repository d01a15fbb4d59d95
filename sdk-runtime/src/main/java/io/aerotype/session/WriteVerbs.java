package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.Collection;

/**
 * The five verbs that write bins, which differ in what they ask of a record's existence. Untyped keys give an untyped
 * builder, typed keys the generated one, a generated handle a builder for whole records, a data set one for a table.
 */
@CheckReturnValue
public sealed interface WriteVerbs permits Verbs {
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
        return key.dataSet().writing(Steps.next(this, Verb.UPSERT, key.key()));
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
        return keys.dataSet().writing(Steps.next(this, Verb.UPSERT, keys.keys()));
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
     * Writes bins, whether or not the record is there. The columns and rows follow.
     *
     * @param dataSet the set
     * @return a builder for a table
     */
    default RowWriteBuilder upsert(DataSet dataSet) {
        return new RowWriteBuilder(Steps.withoutKeys(this, Verb.UPSERT), dataSet);
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
        return key.dataSet().writing(Steps.next(this, Verb.INSERT, key.key()));
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
        return keys.dataSet().writing(Steps.next(this, Verb.INSERT, keys.keys()));
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
     * Creates records; one that is there already fails. The columns and rows follow.
     *
     * @param dataSet the set
     * @return a builder for a table
     */
    default RowWriteBuilder insert(DataSet dataSet) {
        return new RowWriteBuilder(Steps.withoutKeys(this, Verb.INSERT), dataSet);
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
        return key.dataSet().writing(Steps.next(this, Verb.UPDATE, key.key()));
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
        return keys.dataSet().writing(Steps.next(this, Verb.UPDATE, keys.keys()));
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
     * Changes bins of records that are there; one that is not fails. The columns and rows follow.
     *
     * @param dataSet the set
     * @return a builder for a table
     */
    default RowWriteBuilder update(DataSet dataSet) {
        return new RowWriteBuilder(Steps.withoutKeys(this, Verb.UPDATE), dataSet);
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
        return key.dataSet().writing(Steps.next(this, Verb.REPLACE, key.key()));
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
        return keys.dataSet().writing(Steps.next(this, Verb.REPLACE, keys.keys()));
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
     * Writes records anew: bins not written are removed, and a missing record is created. The columns and rows follow.
     *
     * @param dataSet the set
     * @return a builder for a table
     */
    default RowWriteBuilder replace(DataSet dataSet) {
        return new RowWriteBuilder(Steps.withoutKeys(this, Verb.REPLACE), dataSet);
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
        return key.dataSet().writing(Steps.next(this, Verb.REPLACE_IF_EXISTS, key.key()));
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
        return keys.dataSet().writing(Steps.next(this, Verb.REPLACE_IF_EXISTS, keys.keys()));
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
     * Writes records anew that are there: bins not written are removed; one that is not there fails. The columns and rows follow.
     *
     * @param dataSet the set
     * @return a builder for a table
     */
    default RowWriteBuilder replaceIfExists(DataSet dataSet) {
        return new RowWriteBuilder(Steps.withoutKeys(this, Verb.REPLACE_IF_EXISTS), dataSet);
    }
}
