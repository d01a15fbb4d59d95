package io.aerotype.error;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import java.util.List;

/**
 * Some keys of a request for several failed, and {@code throwOnError()} made that an exception. All keys were dealt with;
 * the results of the others are in {@link #results}.
 */
public final class BatchFailedException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    private final transient List<?> results;

    /**
     * Reports failed keys.
     *
     * @param operation what was being done
     * @param failed how many failed
     * @param first the failure of the first of them
     * @param results all results, in the order of the keys
     */
    public BatchFailedException(String operation, int failed, AerospikeException first, List<?> results) {
        super(new Failure(
                operation,
                null,
                ResultCode.BATCH_FAILED,
                "%d key(s) failed; the first one: %s".formatted(failed, first.getMessage()),
                first.getInDoubt(),
                first,
                false,
                !(first instanceof AerotypeException known) || known.traced()));
        this.results = List.copyOf(results);
    }

    /**
     * The results of all keys, the failed ones included, in the order of the keys.
     *
     * @return an unmodifiable list of {@code RecordResult}
     */
    public List<?> results() {
        return results;
    }
}
