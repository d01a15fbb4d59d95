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
public sealed interface Row permits Row.Answer, PendingRow {
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

    /** The one record of a request was asked for, or operated on; null says there is none. */
    static Row read(Key key, @Nullable Record stored) {
        return new Answer(0, key, stored, codeOfRead(stored), false, null);
    }

    /** A function returned, nil included. */
    static Row returned(Key key, @Nullable Object value) {
        return read(key, recordOf(value));
    }

    /** The one record of a request was deleted, if it was there. */
    static Row deleted(Key key, boolean existed) {
        return new Answer(0, key, null, codeOfDelete(existed), false, null);
    }

    /** The one record of a request was written. */
    static Row done(Key key) {
        return new Answer(0, key, null, ResultCode.OK, false, null);
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

    /** The code that goes with what was read. */
    static int codeOfRead(@Nullable Record stored) {
        return stored == null ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK;
    }

    /** The code that goes with a deletion. */
    static int codeOfDelete(boolean existed) {
        return existed ? ResultCode.OK : ResultCode.KEY_NOT_FOUND_ERROR;
    }

    /** What a function returned, where the answer of a batch has it. */
    static Record recordOf(@Nullable Object returned) {
        Map<String, Object> bins = new HashMap<>();
        bins.put("SUCCESS", returned);
        return new Record(bins, 0, 0);
    }
}
