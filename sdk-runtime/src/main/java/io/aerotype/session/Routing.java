package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import io.aerotype.error.MappingException;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a row: a result of one kind or another, or nothing. The same for every way to run a request. */
final class Routing {
    private Routing() {}

    /** What comes of a request about one key; a failure is thrown. */
    static <R> RecordStream<R> alone(Step<?, ?, R> step, Row row) {
        if (row.resultCode() == ResultCode.OK && step.errorHandler() == null) {
            return done(step, row.key(), row.stored());
        }
        RecordResult<R> result = keyed(step, true, step.reader(), row);
        if (result == null) {
            return RecordStream.of(List.of());
        }
        return RecordStream.of(List.of(step.keepsErrors() ? result : result.orThrow()));
    }

    /** What comes of a request about one key if it did what it was to do. */
    static <R> RecordStream<R> done(Step<?, ?, R> step, Key key, @Nullable Record stored) {
        R value = stored != null && step.bringsRecord() ? step.reader().read(key, stored) : null;
        return new PointStream<>(key, value, stored);
    }

    /**
     * The result of one key, or null if it is to be left out.
     *
     * @param alone whether the request is about one key only
     */
    static <R> @Nullable RecordResult<R> keyed(Step<?, ?, ?> step, boolean alone, RowReader<R> reader, Row row) {
        RecordResult<R> result = classified(step, alone, reader, row);
        ErrorHandler handler = step.errorHandler();
        if (handler != null && result instanceof RecordResult.Failed<R> failed) {
            handler.failed(failed.key(), failed.index(), failed.exception());
            return null;
        }
        return result;
    }

    /** The same, whoever handles failures. */
    static <R> @Nullable RecordResult<R> classified(Step<?, ?, ?> step, boolean alone, RowReader<R> reader, Row row) {
        return switch (row.resultCode()) {
            case ResultCode.OK -> ok(step, reader, row);
            case ResultCode.KEY_NOT_FOUND_ERROR -> {
                if (step.includesMissing()) {
                    yield new RecordResult.Missing<>(row.key(), row.index());
                }
                if (step.verb() == Verb.QUERY) {
                    yield null;
                }
                yield failed(step, alone, row);
            }
            case ResultCode.FILTERED_OUT -> {
                if (step.failsOnFilteredOut()) {
                    yield failed(step, alone, row);
                }
                if (alone || step.verb() == Verb.QUERY) {
                    yield null;
                }
                yield new RecordResult.Filtered<>(row.key(), row.index());
            }
            default -> failed(step, alone, row);
        };
    }

    private static <R> RecordResult<R> ok(Step<?, ?, ?> step, RowReader<R> reader, Row row) {
        Record stored = row.stored();
        if (stored == null) {
            return new RecordResult.Ok<>(row.key(), row.index(), null, 0, 0);
        }
        return step.bringsRecord()
                ? read(reader, row.key(), row.index(), stored)
                : new RecordResult.Ok<>(row.key(), row.index(), null, stored.generation, stored.expiration);
    }

    /** The result of a row with a record; one that cannot be mapped fails for itself and leaves the others alone. */
    static <R> RecordResult<R> read(RowReader<R> reader, Key key, int index, Record stored) {
        try {
            return new RecordResult.Ok<>(key, index, reader.read(key, stored), stored.generation, stored.expiration);
        } catch (MappingException unreadable) {
            return new RecordResult.Failed<>(key, index, unreadable);
        }
    }

    private static <R> RecordResult<R> failed(Step<?, ?, ?> step, boolean alone, Row row) {
        Kind kind = step.kind();
        boolean traced = step.session.traces(kind, alone ? Shape.POINT : Shape.BATCH, row.key().namespace);
        return new RecordResult.Failed<>(
                row.key(),
                row.index(),
                Failures.of(step.verb().toString(), row, kind != Kind.WRITE_NON_RETRYABLE, traced));
    }
}
