package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.List;

/**
 * Several keys of records of one type: what a generated handle's {@code ids(…)} returns.
 *
 * @param dataSet the handle of the type
 * @param keys the stock client's keys, in the order given
 * @param <T> the annotated type
 * @param <W> its generated write builder
 */
public record TypedKeys<T, W extends TypedWrite<T, W>>(TypedDataSet<T, W> dataSet, List<Key> keys) {
    /** Copies the list. */
    public TypedKeys {
        keys = List.copyOf(keys);
    }
}
