package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back for one record.
 *
 * @param index position of the key in the request; -1 in a query
 * @param key the record
 * @param stored what the server sent; null if nothing
 * @param resultCode the server's answer, 0 for success
 * @param inDoubt whether a write may have been applied although the code says otherwise
 * @param cause what the client threw for this record; null if there is only a code
 */
public record Row(
        int index,
        Key key,
        @Nullable Record stored,
        int resultCode,
        boolean inDoubt,
        @Nullable AerospikeException cause) {

    /** The one record of a request was asked for, or operated on; null says there is none. */
    static Row read(Key key, @Nullable Record stored) {
        return new Row(0, key, stored, stored == null ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK, false, null);
    }

    /** A function returned, nil included; it is put where the answer of a batch has it. */
    static Row returned(Key key, @Nullable Object value) {
        Map<String, Object> bins = new HashMap<>();
        bins.put("SUCCESS", value);
        return read(key, new Record(bins, 0, 0));
    }

    /** The one record of a request was deleted, if it was there. */
    static Row deleted(Key key, boolean existed) {
        return new Row(0, key, null, existed ? ResultCode.OK : ResultCode.KEY_NOT_FOUND_ERROR, false, null);
    }

    /** The one record of a request failed. */
    static Row failed(Key key, AerospikeException cause) {
        return new Row(0, key, null, cause.getResultCode(), cause.getInDoubt(), cause);
    }

    /** A record that a query found. */
    static Row found(Key key, Record stored) {
        return new Row(-1, key, stored, ResultCode.OK, false, null);
    }

    /**
     * What an entry of a batch was answered.
     *
     * @param cause what went wrong for the batch; it is that of every entry without an answer
     */
    static Row entry(int index, BatchRecord entry, @Nullable AerospikeException cause) {
        return cause != null && entry.resultCode == ResultCode.NO_RESPONSE
                ? new Row(index, entry.key, entry.record, cause.getResultCode(), entry.inDoubt, cause)
                : new Row(index, entry.key, entry.record, entry.resultCode, entry.inDoubt, null);
    }
}
