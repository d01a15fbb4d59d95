package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import java.time.Duration;
import java.util.Optional;

/**
 * What became of an operation.
 *
 * @param duration how long it took, until the last result was here or its stream was left
 * @param resultCode the code of the first failure, one of the constants of {@link com.aerospike.client.ResultCode}; 0 if there
 *     was none
 * @param inDoubt whether a write may have been applied although it failed
 * @param records how many results were a success
 * @param missing how many records were not there, where that is a result
 * @param filtered how many records did not meet the condition, where that is a result
 * @param failed how many keys failed
 * @param failure the first failure; empty if there was none
 */
public record OperationOutcome(
        Duration duration,
        int resultCode,
        boolean inDoubt,
        long records,
        long missing,
        long filtered,
        long failed,
        Optional<Throwable> failure) {
    /** The code of a failure that is no server's. */
    static int code(Throwable failure) {
        return failure instanceof AerospikeException known
                ? known.getResultCode()
                : com.aerospike.client.ResultCode.CLIENT_ERROR;
    }
}
