package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the forms in which the stock client gives its answers to the one form a receiver takes. */
final class Rows {
    private Rows() {}

    /** A record was read; null says there is none. */
    static void read(Key key, @Nullable Record stored, Receiver receiver) {
        int code = stored == null ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK;
        receiver.row(new Row(0, key, stored, code, false, null));
        receiver.complete();
    }

    static void written(Key key, @Nullable Record stored, Receiver receiver) {
        receiver.row(new Row(0, key, stored, ResultCode.OK, false, null));
        receiver.complete();
    }

    /** A function returned, nil included; it is put where the answer of a batch has it. */
    static void returned(Key key, @Nullable Object value, Receiver receiver) {
        Map<String, Object> bins = new HashMap<>();
        bins.put("SUCCESS", value);
        written(key, new Record(bins, 0, 0), receiver);
    }

    static void deleted(Key key, boolean existed, Receiver receiver) {
        int code = existed ? ResultCode.OK : ResultCode.KEY_NOT_FOUND_ERROR;
        receiver.row(new Row(0, key, null, code, false, null));
        receiver.complete();
    }

    static void failed(Key key, AerospikeException cause, Receiver receiver) {
        receiver.row(Row.failed(key, cause));
        receiver.complete();
    }

    /** All entries of a batch; those without an answer share what went wrong for them. */
    static void batch(List<BatchRecord> entries, @Nullable AerospikeException cause, Receiver receiver) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entry(i, entries.get(i), cause, receiver)) {
                return;
            }
        }
        receiver.complete();
    }

    static boolean entry(int index, BatchRecord entry, @Nullable AerospikeException cause, Receiver receiver) {
        Row row = cause != null && entry.resultCode == ResultCode.NO_RESPONSE
                ? new Row(index, entry.key, entry.record, cause.getResultCode(), entry.inDoubt, cause)
                : new Row(index, entry.key, entry.record, entry.resultCode, entry.inDoubt, null);
        return receiver.row(row);
    }
}
