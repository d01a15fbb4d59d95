package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;

/** Is told of keys that failed, instead of their standing among the results. */
@FunctionalInterface
public interface ErrorHandler {
    /**
     * One key failed. What this throws goes to whoever reads the results.
     *
     * @param key the record
     * @param index the position of the key in the request, from 0
     * @param failure what happened
     */
    void failed(Key key, int index, AerospikeException failure);
}
