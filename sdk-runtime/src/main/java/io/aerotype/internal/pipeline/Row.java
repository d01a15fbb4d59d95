package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came back for one record. */
public sealed interface Row permits Row.Answer, PendingRow, Answers.Cursor {
    /** Position of the key in the request; -1 in a query. */
    int index();

    /** The record. */
    Key key();

    /** What the server sent; null if nothing. */
    @Nullable
    Record stored();

    /** The server's answer, 0 for success. */
    int resultCode();

    /** Whether a write may have been applied although the code says otherwise. */
    boolean inDoubt();

    /** What the client threw for this record; null if there is only a code. */
    @Nullable
    AerospikeException cause();

    /** An answer by itself. */
    record Answer(
            int index,
            Key key,
            @Nullable Record stored,
            int resultCode,
            boolean inDoubt,
            @Nullable AerospikeException cause)
            implements Row {}

    /** Stands for the record where a request about one did what it was to do, and nothing is sent for it. */
    Record DONE = new Record(null, 0, 0);

    /** The one record of a request was asked for, or dealt with; null says there is none. */
    static Row of(Key key, @Nullable Record outcome) {
        return new Answer(0, key, sent(outcome), code(outcome), false, null);
    }

    /** The one record of a request failed. */
    static Row failed(Key key, AerospikeException cause) {
        return new Answer(0, key, null, cause.getResultCode(), cause.getInDoubt(), cause);
    }

    /** A record that a query found. */
    static Row found(Key key, Record stored) {
        return new Answer(-1, key, stored, ResultCode.OK, false, null);
    }

    /**
     * What an entry of a batch was answered.
     *
     * @param cause what went wrong for the batch; it is that of every entry without an answer
     */
    static Row entry(int index, BatchRecord entry, @Nullable AerospikeException cause) {
        return cause != null && entry.resultCode == ResultCode.NO_RESPONSE
                ? new Answer(index, entry.key, entry.record, cause.getResultCode(), entry.inDoubt, cause)
                : new Answer(index, entry.key, entry.record, entry.resultCode, entry.inDoubt, null);
    }

    /** A key of a batch about which nothing came back. */
    static Row unanswered(int index, Key key, @Nullable AerospikeException cause) {
        return cause == null
                ? new Answer(index, key, null, ResultCode.NO_RESPONSE, false, null)
                : new Answer(index, key, null, cause.getResultCode(), cause.getInDoubt(), cause);
    }

    /** The code that goes with what became of the one record of a request. */
    static int code(@Nullable Record outcome) {
        return outcome == null ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK;
    }

    /** What a server sent, of what became of the one record of a request. */
    @SuppressWarnings("ReferenceEquality") // there is one such record, which no server sends
    static @Nullable Record sent(@Nullable Record outcome) {
        return outcome == DONE ? null : outcome;
    }

    /** What became of a record that was deleted, if it was there. */
    static @Nullable Record deleted(boolean existed) {
        return existed ? DONE : null;
    }

    /** What a function returned, nil included, where the answer of a batch has it. */
    static Record returned(@Nullable Object returned) {
        Map<String, Object> bins = new HashMap<>();
        bins.put("SUCCESS", returned);
        return new Record(bins, 0, 0);
    }
}
