package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.listener.RecordSequenceListener;

/** The records of a query, told as they come. */
record Found(Receiver receiver) implements RecordSequenceListener {
    @Override
    public void onRecord(Key key, Record stored) {
        if (!receiver.row(Row.found(key, stored))) {
            // The stock client's way to end a query: it then reports this very exception as the failure.
            throw new AerospikeException.QueryTerminated();
        }
    }

    @Override
    public void onSuccess() {
        receiver.complete();
    }

    @Override
    public void onFailure(AerospikeException failure) {
        receiver.fail(failure);
    }
}
