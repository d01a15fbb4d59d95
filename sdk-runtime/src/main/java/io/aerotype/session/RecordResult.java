package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.error.RecordNotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one key of a request.
 *
 * <pre>{@code
 * switch (result) {
 *   case RecordResult.Ok<User> ok -> greet(ok.recordOrThrow());
 *   case RecordResult.Missing<User> missing -> log(missing.key());
 *   case RecordResult.Filtered<User> filtered -> {}
 *   case RecordResult.Failed<User> failed -> retry(failed.key(), failed.exception());
 * }
 * }</pre>
 *
 * @param <R> what a record is read as
 */
public sealed interface RecordResult<R> {
    /**
     * The record's key. After a query over a set it has a user key only if the record was written with one.
     *
     * @return the key
     */
    Key key();

    /**
     * The position of the key among all keys of the request, from 0; -1 in a query over a set.
     *
     * @return the position
     */
    int index();

    /**
     * The server's answer: one of the constants of {@link ResultCode}.
     *
     * @return the code; 0 is success
     */
    int resultCode();

    /**
     * The record, if there is one: a plain write brings none back.
     *
     * @return the record, or empty
     */
    default Optional<R> record() {
        return Optional.empty();
    }

    /**
     * The record's generation and expiry: a write tells them too, although it brings no record back.
     *
     * @return the metadata, or empty if the server sent none
     */
    default Optional<Metadata> metadata() {
        return Optional.empty();
    }

    /**
     * The record.
     *
     * @return the record
     * @throws AerospikeException the failure of this key, or a {@link RecordNotFoundException} if there is no record
     */
    default R recordOrThrow() {
        throw failure()
                .orElseGet(() -> new RecordNotFoundException("read", key(), "The result of this key holds no record."));
    }

    /**
     * This result, unless its key failed.
     *
     * @return this
     * @throws AerospikeException the failure of this key
     */
    default RecordResult<R> orThrow() {
        failure().ifPresent(failure -> {
            throw failure;
        });
        return this;
    }

    /**
     * Why this key failed.
     *
     * @return the exception of a {@link Failed} result, or empty
     */
    default Optional<AerospikeException> failure() {
        return Optional.empty();
    }

    /**
     * Whether the server did what was asked.
     *
     * @return true for {@link Ok}
     */
    default boolean isOk() {
        return this instanceof Ok;
    }

    /**
     * Whether the record was there: what {@code exists}, {@code touch} and {@code delete} tell.
     *
     * @return false for {@link Missing}
     */
    default boolean existed() {
        return !(this instanceof Missing);
    }

    /**
     * Whether a write that failed may have been applied nevertheless, as after a timeout.
     *
     * @return true if so
     */
    default boolean inDoubt() {
        return false;
    }

    /**
     * The server did it.
     *
     * @param key the record's key
     * @param index the position of the key in the request
     * @param value the record; null if the request brings none back
     * @param generation how often the record was written, modulo 65,536; 0 if the server did not send it
     * @param expiration when the record expires, in seconds since 2010-01-01T00:00:00Z; 0 if never
     * @param <R> what a record is read as
     */
    record Ok<R>(Key key, int index, @Nullable R value, int generation, int expiration) implements RecordResult<R> {
        @Override
        public Optional<Metadata> metadata() {
            return generation == 0 ? Optional.empty() : Optional.of(new Metadata(generation, expiration));
        }

        @Override
        public int resultCode() {
            return ResultCode.OK;
        }

        @Override
        public Optional<R> record() {
            return Optional.ofNullable(value);
        }

        @Override
        public R recordOrThrow() {
            return value == null ? RecordResult.super.recordOrThrow() : value;
        }
    }

    /**
     * There is no such record, and the request did not insist on one.
     *
     * @param key the record's key
     * @param index the position of the key in the request
     * @param <R> what a record is read as
     */
    record Missing<R>(Key key, int index) implements RecordResult<R> {
        @Override
        public int resultCode() {
            return ResultCode.KEY_NOT_FOUND_ERROR;
        }
    }

    /**
     * The record does not meet the condition, so nothing was done to it.
     *
     * @param key the record's key
     * @param index the position of the key in the request
     * @param <R> what a record is read as
     */
    record Filtered<R>(Key key, int index) implements RecordResult<R> {
        @Override
        public int resultCode() {
            return ResultCode.FILTERED_OUT;
        }
    }

    /**
     * The server, or the way to it, refused.
     *
     * @param key the record's key
     * @param index the position of the key in the request
     * @param exception what happened
     * @param <R> what a record is read as
     */
    record Failed<R>(Key key, int index, AerospikeException exception) implements RecordResult<R> {
        @Override
        public int resultCode() {
            return exception.getResultCode();
        }

        @Override
        public boolean inDoubt() {
            return exception.getInDoubt();
        }

        @Override
        public Optional<AerospikeException> failure() {
            return Optional.of(exception);
        }
    }
}
