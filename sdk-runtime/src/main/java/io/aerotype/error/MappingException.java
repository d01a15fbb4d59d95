package io.aerotype.error;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stored record does not fit the annotated record it is read as, or the other way round: a bin is missing, holds
 * another type or a number too large, or the constructor refused. The data or the mapping has to change; repeating the
 * request is of no use. In a batch or a stream it concerns one row; the others go on.
 */
public final class MappingException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final @Nullable Throwable refusal;

    /**
     * Reports a record that cannot be read or written.
     *
     * @param operation what was being done: {@code "read"} or {@code "write"}
     * @param key the record; null if it has no key yet
     * @param message record type, component, bin, what was expected and what was found
     * @param cause what a constructor or converter threw; null if there is none
     */
    public MappingException(String operation, @Nullable Key key, String message, @Nullable Throwable cause) {
        super(new Failure(operation, key, ResultCode.SERIALIZE_ERROR, message, false, null));
        this.problem = message;
        this.refusal = cause;
    }

    /** What a constructor or converter threw: the stock client's exception takes no cause of another kind. */
    @Override
    public synchronized @Nullable Throwable getCause() {
        return refusal;
    }

    /**
     * The same, naming the record that was being written.
     *
     * @param id its user key
     * @return the exception, to be thrown
     */
    public MappingException ofRecord(Value id) {
        return new MappingException(operation(), null, problem + ", in the record with key " + id + ".", refusal);
    }
}
