package io.aerotype.contract.oracle;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered, made comparable: the result code, the generation, the remaining time to live in seconds
 * ({@code -1} for ever, {@code 0} not told), and the rest as text.
 */
record Outcome(int code, int generation, long ttl, String body) {
    /** Both servers look at their own clocks, a moment apart. */
    private static final long TTL_TOLERANCE = 3;

    /** No answer: the connection is gone. */
    static final Outcome LOST = new Outcome(ResultCode.SERVER_NOT_AVAILABLE, 0, 0, "connection lost");

    /** The outcome of a call to the stock client, which throws what is not a success. */
    static Outcome attempt(Supplier<Outcome> call) {
        try {
            return call.get();
        } catch (AerospikeException.Connection lost) {
            return LOST;
        } catch (AerospikeException failure) {
            return failed(failure);
        }
    }

    boolean isLost() {
        return equals(LOST) || code == ResultCode.TIMEOUT;
    }

    static Outcome of(@Nullable Record found) {
        return found == null
                ? new Outcome(0, 0, 0, "none")
                : new Outcome(0, found.generation, found.getTimeToLive(), Normal.bins(found.bins));
    }

    static Outcome text(String body) {
        return new Outcome(0, 0, 0, body);
    }

    private static Outcome failed(AerospikeException failure) {
        int code = failure.getResultCode();
        return new Outcome(code, 0, 0, code < 0 ? String.valueOf(failure.getBaseMessage()) : "");
    }

    boolean matches(Outcome other) {
        return code == other.code
                && generation == other.generation
                && (ttl == other.ttl || (ttl > 0 && other.ttl > 0 && Math.abs(ttl - other.ttl) <= TTL_TOLERANCE))
                && body.equals(other.body);
    }

    @Override
    public String toString() {
        return "code " + code + (generation == 0 ? "" : ", generation " + generation) + (ttl == 0 ? "" : ", ttl " + ttl)
                + (body.isEmpty() ? "" : ", " + body);
    }
}
