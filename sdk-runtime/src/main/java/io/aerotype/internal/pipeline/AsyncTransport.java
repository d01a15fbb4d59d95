package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.listener.BatchOperateListListener;
import com.aerospike.client.listener.BatchRecordSequenceListener;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.RecordSequenceListener;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands commands to the stock client's event loops. Receivers are told on an event loop's thread and must not run anything
 * of the user's there.
 */
public final class AsyncTransport implements Transport {
    private final IAerospikeClient client;
    private final EventLoops loops;

    public AsyncTransport(IAerospikeClient client, EventLoops loops) {
        this.client = client;
        this.loops = loops;
    }

    @Override
    public void send(Request request, Receiver receiver) {
        try {
            switch (request) {
                case Request.Get get ->
                    client.get(loops.next(), new Read(get.key(), receiver), get.policy(), get.key(), get.bins());
                case Request.Header header ->
                    client.getHeader(loops.next(), new Read(header.key(), receiver), header.policy(), header.key());
                case Request.Operate operate ->
                    client.operate(
                            loops.next(),
                            new Written(operate.key(), receiver),
                            operate.policy(),
                            operate.key(),
                            operate.operations());
                case Request.Function function ->
                    client.execute(
                            loops.next(),
                            new Returned(function.key(), receiver),
                            function.policy(),
                            function.key(),
                            function.module(),
                            function.name(),
                            function.arguments());
                case Request.Delete delete ->
                    client.delete(loops.next(), new Deleted(delete.key(), receiver), delete.policy(), delete.key());
                case Request.Batch batch
                when batch.asTheyCome() ->
                    client.operate(
                            loops.next(), new Arriving(batch.entries(), receiver), batch.policy(), batch.entries());
                case Request.Batch batch ->
                    client.operate(
                            loops.next(), new Finished(batch.entries(), receiver), batch.policy(), batch.entries());
                case Request.Query query ->
                    client.queryPartitions(
                            loops.next(), new Found(receiver), query.policy(), query.statement(), query.partitions());
            }
        } catch (AerospikeException refused) {
            // Refused before it was sent: no listener will be told.
            switch (request) {
                case Request.Single single -> Rows.failed(single.key(), refused, receiver);
                case Request.Batch batch -> Rows.batch(batch.entries(), refused, receiver);
                case Request.Query query -> receiver.fail(refused);
            }
        }
    }

    private record Read(Key key, Receiver receiver) implements RecordListener {
        @Override
        public void onSuccess(Key same, @Nullable Record stored) {
            Rows.read(key, stored, receiver);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            Rows.failed(key, failure, receiver);
        }
    }

    private record Written(Key key, Receiver receiver) implements RecordListener {
        @Override
        public void onSuccess(Key same, @Nullable Record stored) {
            Rows.written(key, stored, receiver);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            Rows.failed(key, failure, receiver);
        }
    }

    private record Returned(Key key, Receiver receiver) implements ExecuteListener {
        @Override
        public void onSuccess(Key same, @Nullable Object value) {
            Rows.returned(key, value, receiver);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            Rows.failed(key, failure, receiver);
        }
    }

    private record Deleted(Key key, Receiver receiver) implements DeleteListener {
        @Override
        public void onSuccess(Key same, boolean existed) {
            Rows.deleted(key, existed, receiver);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            Rows.failed(key, failure, receiver);
        }
    }

    private record Finished(List<BatchRecord> entries, Receiver receiver) implements BatchOperateListListener {
        @Override
        public void onSuccess(List<BatchRecord> same, boolean allWell) {
            Rows.batch(entries, null, receiver);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            Rows.batch(entries, failure, receiver);
        }
    }

    /** Several event loops may tell at once, so delivery is serialised here. */
    private static final class Arriving implements BatchRecordSequenceListener {
        private final List<BatchRecord> entries;
        private final Receiver receiver;
        private final BitSet delivered;

        Arriving(List<BatchRecord> entries, Receiver receiver) {
            this.entries = entries;
            this.receiver = receiver;
            this.delivered = new BitSet(entries.size());
        }

        @Override
        public synchronized void onRecord(BatchRecord entry, int index) {
            if (!delivered.get(index)) {
                delivered.set(index);
                Rows.entry(index, entry, null, receiver);
            }
        }

        @Override
        public synchronized void onSuccess() {
            finish(null);
        }

        @Override
        public synchronized void onFailure(AerospikeException failure) {
            finish(failure);
        }

        /** Entries that were never reported have failed with the whole. */
        private void finish(@Nullable AerospikeException failure) {
            for (int i = delivered.nextClearBit(0); i < entries.size(); i = delivered.nextClearBit(i + 1)) {
                Rows.entry(i, entries.get(i), failure, receiver);
            }
            receiver.complete();
        }
    }

    private record Found(Receiver receiver) implements RecordSequenceListener {
        @Override
        public void onRecord(Key key, Record stored) {
            if (!receiver.row(new Row(-1, key, stored, ResultCode.OK, false, null))) {
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
}
