package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.listener.BatchRecordSequenceListener;
import java.util.BitSet;

/**
 * A batch whose answers are told as they come. Several nodes may tell at once, so delivery is serialised here. A part is
 * sent when the one before it was answered, unless no more is wanted.
 */
final class ArrivingBatch implements BatchRecordSequenceListener {
    private final AsyncTransport transport;
    private final Answers answers;
    private final Receiver receiver;
    private final BitSet delivered;
    private Part part;
    private boolean wanted = true;

    ArrivingBatch(AsyncTransport transport, Answers answers, Receiver receiver) {
        this.transport = transport;
        this.answers = answers;
        this.receiver = receiver;
        this.delivered = new BitSet(answers.size());
        this.part = answers.next();
    }

    void sendPart() {
        transport.admitted(() -> transport.part(answers, part, this), this::failed);
    }

    @Override
    public synchronized void onRecord(BatchRecord record, int indexInPart) {
        answers.answered(part, indexInPart, record);
        int position = part.position(indexInPart);
        if (answers.isSettled(position)) {
            deliver(position);
        }
    }

    @Override
    public void onSuccess() {
        transport.left();
        answered();
    }

    @Override
    public void onFailure(AerospikeException failure) {
        transport.left();
        failed(failure);
    }

    private synchronized void failed(AerospikeException failure) {
        answers.failed(part, failure);
        for (int position : part.positions()) {
            if (answers.isSettled(position)) {
                deliver(position);
            }
        }
        answered();
    }

    /** Once nothing is left to send, what was never told about has failed. */
    private synchronized void answered() {
        if (answers.unsent() && wanted) {
            part = answers.next();
            sendPart();
            return;
        }
        for (int i = delivered.nextClearBit(0); i < answers.size() && wanted; i = delivered.nextClearBit(i + 1)) {
            deliver(i);
        }
        receiver.complete();
    }

    private void deliver(int position) {
        if (!delivered.get(position)) {
            delivered.set(position);
            wanted &= receiver.row(answers.row(position));
        }
    }
}
