package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.listener.BatchOperateListListener;
import com.aerospike.client.listener.BatchRecordSequenceListener;
import com.aerospike.client.query.RecordSet;
import java.util.function.Consumer;

/**
 * Has the stock client do something without this thread waiting for it. Whatever comes of it, the listener is told once; on
 * which thread is nobody's business above.
 */
public sealed interface Dispatch {
    /** Asks about one record. */
    void ask(Request.Single request, PendingRow<?> pending);

    /** Sends a part of a batch, to be answered as a whole. */
    void part(Answers answers, BatchOperateListListener listener);

    /** Sends a part of a batch, to be answered key by key. */
    void part(Answers answers, BatchRecordSequenceListener listener);

    /** Starts a query. */
    void query(Request.Query request, Found found);

    /** The stock client's event loops. */
    record Loops(IAerospikeClient client, EventLoops loops) implements Dispatch {
        @Override
        public void ask(Request.Single request, PendingRow<?> pending) {
            told(() -> request.ask(client, loops.next(), pending), pending::onFailure);
        }

        @Override
        public void part(Answers answers, BatchOperateListListener listener) {
            told(() -> client.operate(loops.next(), listener, answers.policy(), answers.part()), listener::onFailure);
        }

        @Override
        public void part(Answers answers, BatchRecordSequenceListener listener) {
            told(() -> client.operate(loops.next(), listener, answers.policy(), answers.part()), listener::onFailure);
        }

        @Override
        public void query(Request.Query request, Found found) {
            told(
                    () -> client.queryPartitions(
                            loops.next(), found, request.policy(), request.statement(), request.partitions()),
                    found::onFailure);
        }

        private static void told(Runnable send, Consumer<AerospikeException> failed) {
            try {
                send.run();
            } catch (AerospikeException refused) {
                // Refused before it was sent: no listener will be told.
                failed.accept(refused);
            }
        }
    }

    /** A virtual thread for each: encrypted connections are not for the stock client's own event loops. */
    record Threads(IAerospikeClient client) implements Dispatch {
        @Override
        public void ask(Request.Single request, PendingRow<?> pending) {
            start(() -> pending.answered(request.ask(client)), pending::onFailure);
        }

        @Override
        public void part(Answers answers, BatchOperateListListener listener) {
            start(
                    () -> listener.onSuccess(answers.part(), client.operate(answers.policy(), answers.part())),
                    listener::onFailure);
        }

        @Override
        public void part(Answers answers, BatchRecordSequenceListener listener) {
            start(
                    () -> {
                        client.operate(answers.policy(), answers.part());
                        listener.onSuccess();
                    },
                    listener::onFailure);
        }

        @Override
        public void query(Request.Query request, Found found) {
            start(
                    () -> {
                        try (RecordSet records =
                                client.queryPartitions(request.policy(), request.statement(), request.partitions())) {
                            while (records.next()) {
                                found.onRecord(records.getKey(), records.getRecord());
                            }
                        }
                        found.onSuccess();
                    },
                    found::onFailure);
        }

        private static void start(Runnable work, Consumer<AerospikeException> failed) {
            Thread.ofVirtual().name("aerotype-request").start(() -> {
                try {
                    work.run();
                } catch (AerospikeException failure) {
                    failed.accept(failure);
                } catch (RuntimeException defect) {
                    failed.accept(new AerospikeException(defect));
                }
            });
        }
    }
}
