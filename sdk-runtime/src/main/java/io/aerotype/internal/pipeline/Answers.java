package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.policy.BatchPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a batch, as far as they have come. What a server said about a key stands in its entry; what the stock
 * client threw for a part of the batch stands here. A batch goes out in parts, one after the other, because a server
 * refuses more keys at a time than its {@code batch-max-requests} allows.
 */
public final class Answers {
    /** The default of {@code batch-max-requests} (batch.c); keys of one node, so that all keys together stay below. */
    static final int MOST_KEYS = 5_000;

    private final Request.Batch batch;
    private final @Nullable AerospikeException[] causes;
    private int sent;

    Answers(Request.Batch batch) {
        this.batch = batch;
        this.causes = new @Nullable AerospikeException[(batch.entries().size() + MOST_KEYS - 1) / MOST_KEYS];
    }

    /** How many there are to be: one per key. */
    public int size() {
        return batch.entries().size();
    }

    /** One of them. */
    public Row row(int index) {
        return Row.entry(index, batch.entries().get(index), causes[index / MOST_KEYS]);
    }

    BatchPolicy policy() {
        return batch.policy();
    }

    /** Whether a part is left to send. */
    boolean unsent() {
        return sent < causes.length;
    }

    /** The part to send now. */
    List<BatchRecord> part() {
        List<BatchRecord> entries = batch.entries();
        return causes.length == 1 ? entries : entries.subList(first(), Math.min(first() + MOST_KEYS, entries.size()));
    }

    /** Where the part to send now begins. */
    int first() {
        return sent * MOST_KEYS;
    }

    /** The part was answered, or went wrong. */
    void answered(@Nullable AerospikeException cause) {
        causes[sent++] = cause;
    }
}
