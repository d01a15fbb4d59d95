package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.listener.BatchRecordSequenceListener;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A batch whose answers are told as they come. Several nodes may tell at once, so delivery is serialised here. A part is
 * sent when the one before it was answered, unless no more is wanted.
 */
final class ArrivingBatch implements BatchRecordSequenceListener {
    private final AsyncTransport transport;
    private final Answers answers;
    private final Receiver receiver;
    private final BitSet delivered;
    private boolean wanted = true;

    ArrivingBatch(AsyncTransport transport, Answers answers, Receiver receiver) {
        this.transport = transport;
        this.answers = answers;
        this.receiver = receiver;
        this.delivered = new BitSet(answers.size());
    }

    void sendPart() {
        transport.admitted(() -> transport.part(answers, this), this::answered);
    }

    @Override
    public synchronized void onRecord(BatchRecord entry, int indexInPart) {
        deliver(answers.first() + indexInPart);
    }

    @Override
    public void onSuccess() {
        transport.left();
        answered(null);
    }

    @Override
    public void onFailure(AerospikeException failure) {
        transport.left();
        answered(failure);
    }

    /** Entries of the part that were never reported have failed with the whole. */
    private synchronized void answered(@Nullable AerospikeException cause) {
        int first = answers.first();
        int end = first + answers.part().size();
        answers.answered(cause);
        for (int i = delivered.nextClearBit(first); i < end; i = delivered.nextClearBit(i + 1)) {
            deliver(i);
        }
        if (answers.unsent() && wanted) {
            sendPart();
        } else {
            receiver.complete();
        }
    }

    private void deliver(int index) {
        if (!delivered.get(index)) {
            delivered.set(index);
            wanted &= receiver.row(answers.row(index));
        }
    }
}
