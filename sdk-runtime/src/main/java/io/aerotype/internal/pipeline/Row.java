package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
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

    /** The one record of a request failed. */
    public static Row failed(Key key, AerospikeException cause) {
        return new Row(0, key, null, cause.getResultCode(), cause.getInDoubt(), cause);
    }

    /** A record that a query found. */
    public static Row found(Key key, Record stored) {
        return new Row(-1, key, stored, ResultCode.OK, false, null);
    }

    /**
     * What an entry of a batch was answered.
     *
     * @param cause what went wrong for the batch; it is that of every entry without an answer
     */
    public static Row entry(int index, BatchRecord entry, @Nullable AerospikeException cause) {
        return cause != null && entry.resultCode == ResultCode.NO_RESPONSE
                ? new Row(index, entry.key, entry.record, cause.getResultCode(), entry.inDoubt, cause)
                : new Row(index, entry.key, entry.record, entry.resultCode, entry.inDoubt, null);
    }
}
