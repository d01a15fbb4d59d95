package io.aerotype.error;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;

/** There is no such record, and the operation needs one. {@code upsert} and {@code replace} create what is missing; {@code query} and {@code get} tell that it is missing. */
public final class RecordNotFoundException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public RecordNotFoundException(Failure failure) {
        super(failure);
    }

    /**
     * Reports an absence noticed on this side.
     *
     * @param operation what was being done
     * @param key the missing record
     * @param message what happened and what can be done about it
     */
    public RecordNotFoundException(String operation, Key key, String message) {
        this(new Failure(operation, key, ResultCode.KEY_NOT_FOUND_ERROR, message, false, null));
    }
}
