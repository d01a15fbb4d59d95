package io.aerotype.internal.pipeline;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which the stock client answers a request for one record; each is made into a {@link Row}. */
enum Reply {
    /** The record that was read; null says there is none. */
    READ {
        @Override
        Row row(Key key, @Nullable Object answer) {
            return new Row(
                    0,
                    key,
                    (Record) answer,
                    answer == null ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK,
                    false,
                    null);
        }
    },
    /** What operations brought back. */
    OPERATED {
        @Override
        Row row(Key key, @Nullable Object answer) {
            return new Row(0, key, (Record) answer, ResultCode.OK, false, null);
        }
    },
    /** What a function returned, nil included; it is put where the answer of a batch has it. */
    RETURNED {
        @Override
        Row row(Key key, @Nullable Object answer) {
            Map<String, Object> bins = new HashMap<>();
            bins.put("SUCCESS", answer);
            return new Row(0, key, new Record(bins, 0, 0), ResultCode.OK, false, null);
        }
    },
    /** Whether the record that was deleted had been there. */
    DELETED {
        @Override
        Row row(Key key, @Nullable Object answer) {
            int code = Boolean.TRUE.equals(answer) ? ResultCode.OK : ResultCode.KEY_NOT_FOUND_ERROR;
            return new Row(0, key, null, code, false, null);
        }
    };

    abstract Row row(Key key, @Nullable Object answer);
}
