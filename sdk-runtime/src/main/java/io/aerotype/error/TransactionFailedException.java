package io.aerotype.error;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import java.util.Optional;

/** A transaction could not go on, or could not be committed or aborted. See {@link #getInDoubt()}: a commit in doubt is resolved by committing again, never by repeating the work. */
public final class TransactionFailedException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public TransactionFailedException(Failure failure) {
        super(failure);
    }

    /**
     * How far a commit had come, with what was answered for each record.
     *
     * @return the stock client's account of it, or empty if it was not a commit that failed
     */
    public Optional<AerospikeException.Commit> commitFailure() {
        return getCause() instanceof AerospikeException.Commit commit ? Optional.of(commit) : Optional.empty();
    }

    /**
     * Whether a fresh transaction may succeed later: another one held a record, or changed what this one had read.
     *
     * @return true if doing the work again in a fresh transaction makes sense
     */
    @Override
    public boolean isRetryable() {
        return switch (getResultCode()) {
            case ResultCode.MRT_BLOCKED, ResultCode.MRT_VERSION_MISMATCH -> true;
            default -> false;
        };
    }
}
