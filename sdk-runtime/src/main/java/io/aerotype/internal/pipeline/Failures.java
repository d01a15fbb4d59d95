package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.error.AccessDeniedException;
import io.aerotype.error.AerotypeException;
import io.aerotype.error.BinTypeException;
import io.aerotype.error.Failure;
import io.aerotype.error.FilteredOutException;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.IndexException;
import io.aerotype.error.InvalidRequestException;
import io.aerotype.error.QueryFailedException;
import io.aerotype.error.RecordExistsException;
import io.aerotype.error.RecordNotFoundException;
import io.aerotype.error.TimedOutException;
import io.aerotype.error.TransactionFailedException;
import io.aerotype.error.UdfException;
import io.aerotype.error.UnavailableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the stock client throws, or answers as a code, to this library's exceptions. */
public final class Failures {
    private static final Map<Integer, Function<Failure, AerotypeException>> CLASSES = classes();

    /** Begins the list of sub-exceptions in a message of the stock client's. */
    private static final String EARLIER_ATTEMPTS = "sub-exceptions:";

    private static final Pattern ANSWER_IN_TEXT = Pattern.compile("\\b(?:ERROR|FAIL):(\\d{1,4}):");

    /** What to do about it, where the code alone does not tell. */
    private static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(
                    ResultCode.KEY_NOT_FOUND_ERROR,
                    "There is no such record. Use upsert or replace to create what is missing; to touch or delete a"
                            + " record takes one that is there."),
            Map.entry(
                    ResultCode.KEY_EXISTS_ERROR,
                    "The record is there already. Use upsert or replace to write whether or not it is."),
            Map.entry(
                    ResultCode.GENERATION_ERROR,
                    "The record was written since it was read. Read it again and repeat the change."),
            Map.entry(ResultCode.FILTERED_OUT, "The record does not meet the condition; nothing was done to it."),
            Map.entry(
                    ResultCode.PARAMETER_ERROR,
                    "The server cannot make sense of the request: a name too long, a time to live out of range, a map"
                            + " key of a wrong type, a condition that is neither true nor false, or operations that do not"
                            + " go together."),
            Map.entry(ResultCode.BIN_TYPE_ERROR, "A bin holds a value of another type than the operation needs."),
            Map.entry(
                    ResultCode.RECORD_TOO_BIG,
                    "The record is larger than the namespace's max-record-size allows. Split it, or store less."),
            Map.entry(
                    ResultCode.INVALID_NAMESPACE,
                    "The cluster has no such namespace. Check its name against the server's configuration."),
            Map.entry(
                    ResultCode.FAIL_FORBIDDEN,
                    "The namespace forbids it. Likely reasons: a time to live while its nsup-period is 0; a deletion"
                            + " without durable delete where strong consistency is on; a set being truncated."),
            Map.entry(
                    ResultCode.ENTERPRISE_ONLY,
                    "This needs the Enterprise Edition of the server; durable deletes and transactions do."),
            Map.entry(
                    ResultCode.OP_NOT_APPLICABLE,
                    "An operation cannot be applied to what the bin holds: an index out of range, a missing element on"
                            + " the path, an insert into an ordered list, or an expression without a value."),
            Map.entry(
                    ResultCode.MAX_ERROR_RATE,
                    "The node failed so often lately that nothing more is sent to it for a moment. Wait and repeat."),
            Map.entry(
                    ResultCode.PARTITION_UNAVAILABLE,
                    "No node answers for the record's partition just now. Wait and repeat."),
            Map.entry(
                    ResultCode.SERVER_NOT_AVAILABLE,
                    "The connection to the node was refused or lost. Wait and repeat; if it stays so, check that the"
                            + " node runs and can be reached from here."),
            Map.entry(
                    ResultCode.NO_MORE_CONNECTIONS,
                    "Every connection to the node is in use. Allow more with connections(to -> to.max(…)), or send"
                            + " less at a time, as with maxInFlight."),
            Map.entry(
                    ResultCode.INVALID_NODE_ERROR,
                    "No node is known that has the record's partition. Wait and repeat."),
            Map.entry(
                    ResultCode.SERVER_MEM_ERROR,
                    "The namespace takes no more writes for want of space; see its stop-writes settings. Reads and"
                            + " deletes go on."),
            Map.entry(
                    ResultCode.DEVICE_OVERLOAD,
                    "The node's storage cannot keep up with the writes. Wait and repeat, or write less at a time."),
            Map.entry(
                    ResultCode.KEY_BUSY,
                    "Too many requests for this one record wait at its node. Wait and repeat, or spread what it holds"
                            + " over several records."),
            Map.entry(
                    ResultCode.BATCH_MAX_REQUESTS_EXCEEDED,
                    "The batch has more keys for one node than its batch-max-requests allows. Send fewer at a time."),
            Map.entry(ResultCode.BATCH_QUEUES_FULL, "The server has no room for another batch. Wait and repeat."),
            Map.entry(
                    ResultCode.ROLE_VIOLATION,
                    "None of the user's roles has the privilege for it there. Grant one that has, or use another"
                            + " user."),
            Map.entry(
                    ResultCode.NOT_AUTHENTICATED,
                    "Nobody is logged in on this connection, or the user was dropped. Give the client credentials."),
            Map.entry(
                    ResultCode.EXPIRED_SESSION,
                    "The session of this connection is over. The client logs in again by itself in a moment; repeat"
                            + " then."),
            Map.entry(
                    ResultCode.QUOTA_EXCEEDED,
                    "It is more than the quotas of the user's roles allow in a second. Send less, or later; a query of"
                            + " a user with a quota needs recordsPerSecond."),
            Map.entry(
                    ResultCode.SECURITY_NOT_ENABLED, "The server has no security enabled, and so no users and roles."),
            Map.entry(ResultCode.SECURITY_NOT_SUPPORTED, "Users and roles need the Enterprise Edition of the server."),
            Map.entry(
                    ResultCode.QUOTAS_NOT_ENABLED,
                    "The server has no quotas; see enable-quotas in the security part of its configuration."),
            Map.entry(
                    ResultCode.MRT_BLOCKED,
                    "Another transaction has written the record and not ended yet. Repeat the work when it has."),
            Map.entry(
                    ResultCode.MRT_VERSION_MISMATCH,
                    "The record was changed since the transaction read it. Repeat the work in a fresh transaction."),
            Map.entry(
                    ResultCode.MRT_EXPIRED,
                    "The transaction took longer than its timeout, and the server has given it up. Repeat the work, or"
                            + " allow more time."),
            Map.entry(
                    ResultCode.SERIALIZE_ERROR,
                    "A value cannot be made into a Java one: the stock client reads no ordered map whose keys are of"
                            + " several types. Read its parts, as with onMapIndexRange(0).getKeys() and getValues()."),
            Map.entry(
                    ResultCode.TIMEOUT,
                    "The time allowed by the behavior ran out. Derive a behavior with more, or repeat."));

    /** What an earlier attempt of the very same write may have brought about, when its answer was lost. */
    private static final Set<Integer> OWN_DOING = Set.of(ResultCode.GENERATION_ERROR, ResultCode.KEY_EXISTS_ERROR);

    private Failures() {}

    /** The exception for one key, of a verb that may be repeated and whose exceptions know where they were made. */
    public static AerospikeException of(String operation, Row row) {
        return of(operation, row, true, true);
    }

    /**
     * The exception for one key.
     *
     * @param repeatable whether doing it twice leaves what doing it once leaves
     * @param traced whether the exception is to know where it was made
     */
    public static AerospikeException of(String operation, Row row, boolean repeatable, boolean traced) {
        return make(operation, row.key(), row.resultCode(), row.inDoubt(), row.cause(), repeatable, traced);
    }

    /**
     * The exception for one key, of a verb that may be repeated.
     *
     * @param traced whether the exception is to know where it was made
     */
    public static AerospikeException of(String operation, Key key, AerospikeException cause, boolean traced) {
        return make(operation, key, cause.getResultCode(), cause.getInDoubt(), cause, true, traced);
    }

    /** The exception for a request as a whole. */
    public static AerospikeException of(String operation, AerospikeException cause) {
        return of(operation, cause, true);
    }

    /**
     * The exception for a request as a whole.
     *
     * @param traced whether it is to know where it was made
     */
    public static AerospikeException of(String operation, AerospikeException cause, boolean traced) {
        return make(operation, null, cause.getResultCode(), cause.getInDoubt(), cause, false, traced);
    }

    private static AerospikeException make(
            String operation,
            @Nullable Key key,
            int reported,
            boolean inDoubt,
            @Nullable AerospikeException cause,
            boolean repeatable,
            boolean traced) {
        if (cause instanceof AerotypeException) {
            return cause;
        }
        int resultCode = reported == ResultCode.CLIENT_ERROR && cause != null ? codeWithin(cause) : reported;
        if (resultCode == ResultCode.INVALID_NAMESPACE && cause != null && nobodyReached(cause)) {
            return new UnavailableException(new Failure(
                    operation,
                    key,
                    ResultCode.SERVER_NOT_AVAILABLE,
                    "No node of the cluster was reached yet, so that nothing is known of its namespaces. Wait and"
                            + " repeat.",
                    false,
                    cause,
                    repeatable,
                    traced));
        }
        boolean ownDoing = cause != null && cause.getIteration() > 1 && OWN_DOING.contains(resultCode);
        boolean doubt = inDoubt || ownDoing;
        String message = message(resultCode, cause)
                + (ownDoing ? " It may be the doing of an earlier attempt whose answer was lost." : "");
        Failure failure = new Failure(operation, key, resultCode, message, doubt, cause, repeatable, traced);
        return CLASSES.getOrDefault(resultCode, AerotypeException::new).apply(failure);
    }

    /** What a server answers in text the stock client passes on as text, code and all. */
    private static int codeWithin(AerospikeException cause) {
        String said = cause.getBaseMessage();
        Matcher answer = ANSWER_IN_TEXT.matcher(said == null ? "" : said);
        return answer.find() ? Integer.parseInt(answer.group(1)) : cause.getResultCode();
    }

    /** The stock client calls it an invalid namespace when it knows no node at all. */
    private static boolean nobodyReached(AerospikeException cause) {
        String said = cause.getBaseMessage();
        return said != null && said.startsWith("Partition map empty");
    }

    private static String message(int resultCode, @Nullable AerospikeException cause) {
        String hint = HINTS.get(resultCode);
        String said = cause == null ? ResultCode.getResultString(resultCode) : said(cause);
        if (hint == null) {
            return sentence(said);
        }
        return said.equals(ResultCode.getResultString(resultCode)) ? hint : sentence(said) + " " + hint;
    }

    /** What the stock client says, without its list of earlier attempts, which stays in the cause. */
    private static String said(AerospikeException cause) {
        String said = cause.getBaseMessage();
        if (said == null) {
            return ResultCode.getResultString(cause.getResultCode());
        }
        int attempts = said.indexOf(EARLIER_ATTEMPTS);
        return (attempts < 0 ? said : said.substring(0, attempts)).strip();
    }

    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    private static Map<Integer, Function<Failure, AerotypeException>> classes() {
        Map<Integer, Function<Failure, AerotypeException>> classes = new HashMap<>();
        put(classes, RecordNotFoundException::new, ResultCode.KEY_NOT_FOUND_ERROR);
        put(classes, RecordExistsException::new, ResultCode.KEY_EXISTS_ERROR);
        put(classes, GenerationConflictException::new, ResultCode.GENERATION_ERROR);
        put(classes, FilteredOutException::new, ResultCode.FILTERED_OUT);
        put(classes, BinTypeException::new, ResultCode.BIN_TYPE_ERROR);
        put(classes, TimedOutException::new, ResultCode.TIMEOUT, ResultCode.QUERY_TIMEOUT);
        put(classes, UdfException::new, ResultCode.UDF_BAD_RESPONSE);
        put(
                classes,
                InvalidRequestException::new,
                ResultCode.PARAMETER_ERROR,
                ResultCode.BIN_EXISTS_ERROR,
                ResultCode.RECORD_TOO_BIG,
                ResultCode.BIN_NOT_FOUND,
                ResultCode.KEY_MISMATCH,
                ResultCode.INVALID_NAMESPACE,
                ResultCode.BIN_NAME_TOO_LONG,
                ResultCode.FAIL_FORBIDDEN,
                ResultCode.ELEMENT_NOT_FOUND,
                ResultCode.ELEMENT_EXISTS,
                ResultCode.ENTERPRISE_ONLY,
                ResultCode.OP_NOT_APPLICABLE,
                ResultCode.UNSUPPORTED_FEATURE,
                ResultCode.ALWAYS_FORBIDDEN,
                ResultCode.SERIALIZE_ERROR,
                ResultCode.BATCH_MAX_REQUESTS_EXCEEDED,
                ResultCode.BATCH_DISABLED);
        put(
                classes,
                UnavailableException::new,
                ResultCode.SERVER_NOT_AVAILABLE,
                ResultCode.NO_MORE_CONNECTIONS,
                ResultCode.MAX_ERROR_RATE,
                ResultCode.ASYNC_QUEUE_FULL,
                ResultCode.INVALID_NODE_ERROR,
                ResultCode.MAX_RETRIES_EXCEEDED,
                ResultCode.SERVER_MEM_ERROR,
                ResultCode.PARTITION_UNAVAILABLE,
                ResultCode.KEY_BUSY,
                ResultCode.DEVICE_OVERLOAD,
                ResultCode.CLUSTER_KEY_MISMATCH,
                ResultCode.BATCH_QUEUES_FULL,
                ResultCode.QUERY_QUEUEFULL);
        put(
                classes,
                QueryFailedException::new,
                ResultCode.SCAN_ABORT,
                ResultCode.QUERY_ABORTED,
                ResultCode.QUERY_GENERIC,
                ResultCode.QUERY_TERMINATED,
                ResultCode.SCAN_TERMINATED);
        range(
                classes,
                AccessDeniedException::new,
                ResultCode.SECURITY_NOT_SUPPORTED,
                ResultCode.SECURITY_SCHEME_NOT_SUPPORTED);
        range(classes, AccessDeniedException::new, ResultCode.ILLEGAL_STATE, ResultCode.QUOTA_EXCEEDED);
        range(classes, TransactionFailedException::new, ResultCode.MRT_BLOCKED, ResultCode.MRT_MONITOR_EXISTS);
        range(classes, TransactionFailedException::new, ResultCode.TXN_ALREADY_ABORTED, ResultCode.TXN_FAILED);
        range(classes, IndexException::new, ResultCode.INDEX_ALREADY_EXISTS, ResultCode.INDEX_MAXCOUNT);
        return Map.copyOf(classes);
    }

    private static void put(
            Map<Integer, Function<Failure, AerotypeException>> classes,
            Function<Failure, AerotypeException> constructor,
            int... codes) {
        for (int code : codes) {
            classes.put(code, constructor);
        }
    }

    private static void range(
            Map<Integer, Function<Failure, AerotypeException>> classes,
            Function<Failure, AerotypeException> constructor,
            int first,
            int last) {
        for (int code = first; code <= last; code++) {
            classes.put(code, constructor);
        }
    }
}
