package io.aerotype.error;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What happened, to which record, while doing what.
 *
 * @param operation what was being done, as in {@code "update"}
 * @param key the record it was done to; null if it was not one record
 * @param resultCode one of the constants of {@link ResultCode}
 * @param message what happened and what can be done about it
 * @param inDoubt whether a write may have been applied nevertheless
 * @param cause what the stock client threw; null if the failure was found on this side or came as a mere code
 * @param repeatable whether doing it twice leaves what doing it once leaves
 * @param traced whether the exception is to know where it was made
 */
public record Failure(
        String operation,
        @Nullable Key key,
        int resultCode,
        String message,
        boolean inDoubt,
        @Nullable AerospikeException cause,
        boolean repeatable,
        boolean traced) {

    /**
     * A failure of something that is not to be done twice, and that knows where it was met.
     *
     * @param operation what was being done
     * @param key the record it was done to; null if it was not one record
     * @param resultCode one of the constants of {@link ResultCode}
     * @param message what happened and what can be done about it
     * @param inDoubt whether a write may have been applied nevertheless
     * @param cause what the stock client threw; null if there is none
     */
    public Failure(
            String operation,
            @Nullable Key key,
            int resultCode,
            String message,
            boolean inDoubt,
            @Nullable AerospikeException cause) {
        this(operation, key, resultCode, message, inDoubt, cause, false, true);
    }

    /** The whole story in one line: operation, record, node, attempts, code, advice. The user key is left out: it may be personal. */
    String describe() {
        StringBuilder text = new StringBuilder(operation);
        if (key != null) {
            text.append(" of the record with digest ")
                    .append(HexFormat.of().formatHex(key.digest))
                    .append(" in ")
                    .append(key.namespace);
            if (key.setName != null && !key.setName.isEmpty()) {
                text.append('.').append(key.setName);
            }
        }
        if (cause != null && cause.getNode() != null) {
            text.append(" on node ").append(cause.getNode());
        }
        if (cause != null && cause.getIteration() > 1) {
            text.append(" at attempt ").append(cause.getIteration());
        }
        text.append(" failed with code ").append(resultCode).append(": ").append(message);
        if (inDoubt) {
            text.append(" The write may have been applied nevertheless.");
        }
        return text.toString();
    }
}
