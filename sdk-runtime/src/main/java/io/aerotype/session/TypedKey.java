package io.aerotype.session;

import com.aerospike.client.Key;

/**
 * A key that knows what type its record has, so that what is done with it is typed.
 *
 * @param dataSet the handle of the type
 * @param key the stock client's key
 * @param <T> the annotated type
 * @param <W> its generated write builder
 */
public record TypedKey<T, W extends TypedWrite<T, W>>(TypedDataSet<T, W> dataSet, Key key) {}
