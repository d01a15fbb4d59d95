package io.aerotype.session;

import com.aerospike.client.Key;
import io.aerotype.spi.RecordCodec;

/**
 * The handle of an annotated type: its namespace and set, its codec, its keys and its write builder. The processor
 * generates one subclass per type.
 *
 * @param <T> the annotated type
 * @param <W> its generated write builder
 */
public abstract class TypedDataSet<T, W extends TypedWrite<T, W>> {
    private final DataSet dataSet;
    private final RecordCodec<T> codec;

    /**
     * For generated code.
     *
     * @param dataSet where the records are
     * @param codec turns records into bins and back
     */
    protected TypedDataSet(DataSet dataSet, RecordCodec<T> codec) {
        this.dataSet = dataSet;
        this.codec = codec;
    }

    /**
     * Where the records are.
     *
     * @return the namespace and set, as untyped requests take them
     */
    public final DataSet dataSet() {
        return dataSet;
    }

    /**
     * Turns records of this type into bins and back.
     *
     * @return the codec
     */
    public final RecordCodec<T> codec() {
        return codec;
    }

    /**
     * The key of a record, by its id component.
     *
     * @param record the record
     * @return the key
     */
    public final TypedKey<T, W> keyOf(T record) {
        return typed(new Key(dataSet.namespace(), dataSet.set(), codec.id(record)));
    }

    /**
     * Gives a key this handle's type.
     *
     * @param key a key of this namespace and set
     * @return the typed key
     */
    public final TypedKey<T, W> typed(Key key) {
        return new TypedKey<>(this, key);
    }

    /** The write builder, asking what the records of the set ask for. */
    final W writing(WriteTarget target) {
        return write(target.with(codec.options()));
    }

    final RowReader<T> reader() {
        return RowReader.of(codec);
    }

    /**
     * For generated code: makes the write builder.
     *
     * @param target what is to be written
     * @return a new builder
     */
    protected abstract W write(WriteTarget target);

    @Override
    public String toString() {
        return dataSet.toString();
    }
}
