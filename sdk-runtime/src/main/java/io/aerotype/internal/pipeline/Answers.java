package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a batch, as far as they have come. What a server said about a key stands in its record; what the stock
 * client threw for a part of the batch stands beside it. A batch goes out in parts, one after the other, because a server
 * refuses more keys at a time than its {@code batch-max-requests} allows. Keys that a server refused for being too many go
 * out again in halves; those of other servers were dealt with and do not.
 */
public final class Answers {
    /** The default of {@code batch-max-requests} (batch.c); keys of one node, so that all keys together stay below. */
    static final int MOST_KEYS = 5_000;

    private final Request.Several request;
    private final @Nullable BatchRecord[] records;
    private final Deque<Part> unsent = new ArrayDeque<>(2);
    /** By position; null if nothing went wrong. */
    private @Nullable AerospikeException @Nullable [] causes;

    Answers(Request.Several request) {
        this.request = request;
        int size = request.size();
        this.records = request instanceof Request.Batch batch
                ? batch.entries().toArray(BatchRecord[]::new)
                : new BatchRecord[size];
        for (int from = 0; from < size; from += MOST_KEYS) {
            unsent.add(new Part(
                    IntStream.range(from, Math.min(from + MOST_KEYS, size)).toArray()));
        }
    }

    /** How many there are to be: one per key. */
    public int size() {
        return records.length;
    }

    /** One of them. */
    public Row row(int index) {
        AerospikeException cause = causes == null ? null : causes[index];
        BatchRecord record = records[index];
        return record == null ? Row.unanswered(index, request.key(index), cause) : Row.entry(index, record, cause);
    }

    /** Before the first of them, to go through all without making a row of each. */
    public Cursor cursor() {
        return new Cursor();
    }

    Request.Several request() {
        return request;
    }

    /** Whether a part is left to send. */
    boolean unsent() {
        return !unsent.isEmpty();
    }

    /** The part to send now. */
    Part next() {
        return unsent.remove();
    }

    /** What the stock client takes of a part that has entries of its own. */
    List<BatchRecord> entries(Part part, Request.Batch batch) {
        if (part.size() == size()) {
            return batch.entries();
        }
        List<BatchRecord> entries = new ArrayList<>(part.size());
        for (int position : part.positions()) {
            entries.add(batch.entries().get(position));
        }
        return entries;
    }

    /** What the stock client takes of a part whose keys are all treated alike. */
    Key[] keys(Part part, Request.Uniform uniform) {
        return part.size() == size()
                ? uniform.keys()
                : Arrays.stream(part.positions())
                        .mapToObj(position -> uniform.keys()[position])
                        .toArray(Key[]::new);
    }

    /** One key of a part was answered. */
    void answered(Part part, int index, BatchRecord record) {
        records[part.position(index)] = record;
    }

    /** The part was answered, as far as it was. */
    void answered(Part part, BatchRecord[] answered) {
        for (int i = 0; i < answered.length; i++) {
            answered(part, i, answered[i]);
        }
    }

    /** Something went wrong for the part: keys without an answer have failed, unless they can go out again. */
    void failed(Part part, AerospikeException cause) {
        Part open = new Part(Arrays.stream(part.positions())
                .filter(position -> isOpen(records[position]))
                .toArray());
        if (open.size() > 1 && isTooMany(cause)) {
            unsent.addFirst(open.from(open.size() / 2));
            unsent.addFirst(open.first(open.size() / 2));
            return;
        }
        @Nullable AerospikeException[] all = causes == null ? new @Nullable AerospikeException[size()] : causes;
        for (int position : open.positions()) {
            all[position] = cause;
        }
        causes = all;
    }

    /** Whether what became of a key is known. */
    boolean isSettled(int position) {
        return !isOpen(records[position]) || (causes != null && causes[position] != null);
    }

    private static boolean isOpen(@Nullable BatchRecord record) {
        return record == null || record.resultCode == ResultCode.NO_RESPONSE;
    }

    private static boolean isTooMany(AerospikeException cause) {
        return cause.getResultCode() == ResultCode.BATCH_MAX_REQUESTS_EXCEEDED;
    }

    /** One answer after the other, as a row that is not to be kept. */
    public final class Cursor implements Row {
        private int index = -1;

        private Cursor() {}

        /** Goes on to the next one. */
        public Cursor next() {
            index++;
            return this;
        }

        @Override
        public int index() {
            return index;
        }

        @Override
        public Key key() {
            return request.key(index);
        }

        @Override
        public @Nullable Record stored() {
            BatchRecord entry = records[index];
            return entry == null ? null : entry.record;
        }

        @Override
        public int resultCode() {
            AerospikeException cause = cause();
            BatchRecord entry = records[index];
            if (cause != null) {
                return cause.getResultCode();
            }
            return entry == null ? ResultCode.NO_RESPONSE : entry.resultCode;
        }

        @Override
        public boolean inDoubt() {
            AerospikeException cause = cause();
            BatchRecord entry = records[index];
            return entry == null ? cause != null && cause.getInDoubt() : entry.inDoubt;
        }

        /** What went wrong for the batch concerns only the keys without an answer. */
        @Override
        public @Nullable AerospikeException cause() {
            return causes != null && isOpen(records[index]) ? causes[index] : null;
        }
    }
}
