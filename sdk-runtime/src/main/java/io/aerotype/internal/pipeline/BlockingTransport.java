package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.query.RecordSet;

/** Calls the stock client on the caller's thread: no hop, and friendly to virtual threads. */
public final class BlockingTransport implements Transport {
    private final IAerospikeClient client;

    public BlockingTransport(IAerospikeClient client) {
        this.client = client;
    }

    @Override
    public void send(Request request, Receiver receiver) {
        switch (request) {
            case Request.Single single -> {
                try {
                    single(single, receiver);
                } catch (AerospikeException failure) {
                    Rows.failed(single.key(), failure, receiver);
                }
            }
            case Request.Batch batch -> {
                AerospikeException cause = null;
                try {
                    client.operate(batch.policy(), batch.entries());
                } catch (AerospikeException failure) {
                    cause = failure;
                }
                Rows.batch(batch.entries(), cause, receiver);
            }
            case Request.Query query -> {
                try (RecordSet records = open(query)) {
                    while (records.next()) {
                        if (!receiver.row(found(records))) {
                            return;
                        }
                    }
                } catch (AerospikeException failure) {
                    receiver.fail(failure);
                    return;
                }
                receiver.complete();
            }
        }
    }

    /** Starts a query whose records are then pulled: a bounded number of them waits in memory. */
    public RecordSet open(Request.Query query) {
        return client.queryPartitions(query.policy(), query.statement(), query.partitions());
    }

    /** The record a query has just moved to. */
    public static Row found(RecordSet records) {
        return new Row(-1, records.getKey(), records.getRecord(), ResultCode.OK, false, null);
    }

    private void single(Request.Single request, Receiver receiver) {
        switch (request) {
            case Request.Get get ->
                Rows.read(
                        get.key(),
                        get.bins() == null
                                ? client.get(get.policy(), get.key())
                                : client.get(get.policy(), get.key(), get.bins()),
                        receiver);
            case Request.Header header ->
                Rows.read(header.key(), client.getHeader(header.policy(), header.key()), receiver);
            case Request.Operate operate ->
                Rows.written(
                        operate.key(), client.operate(operate.policy(), operate.key(), operate.operations()), receiver);
            case Request.Function function ->
                Rows.returned(
                        function.key(),
                        client.execute(
                                function.policy(),
                                function.key(),
                                function.module(),
                                function.name(),
                                function.arguments()),
                        receiver);
            case Request.Delete delete ->
                Rows.deleted(delete.key(), client.delete(delete.policy(), delete.key()), receiver);
        }
    }
}
