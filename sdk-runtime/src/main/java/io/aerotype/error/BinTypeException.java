package io.aerotype.error;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;

/** A bin holds a value of another type than the operation or the getter needs. The request or the mapping has to change; repeating it is of no use. */
public final class BinTypeException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public BinTypeException(Failure failure) {
        super(failure);
    }

    /**
     * Reports a bin of another type, noticed while reading a record.
     *
     * @param key the record
     * @param message which bin, what it holds and what was asked for
     */
    public BinTypeException(Key key, String message) {
        this(new Failure("read", key, ResultCode.BIN_TYPE_ERROR, message, false, null));
    }
}
