package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.RecordNotFoundException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Reads a record, lets user code change it, and writes it if nobody else did meanwhile; otherwise again.
 *
 * @param session where it is read and written
 * @param key the record
 * @param reader how it is read
 * @param change gives what is to be written instead
 * @param encode makes that into operations
 */
record Modification<R>(
        Session session,
        Key key,
        RowReader<R> reader,
        Function<? super R, ? extends R> change,
        Function<R, Operation[]> encode) {
    private static final int MAX_ATTEMPTS = 10;

    /** A change that was made and is to be written. */
    private record Change<R>(R changed, WriteBuilder write) {}

    R run() {
        for (int attempt = 1; ; attempt++) {
            Change<R> made = change(session.query(key).execute().firstRecord());
            try {
                made.write().execute();
                return made.changed();
            } catch (GenerationConflictException conflict) {
                if (attempt == MAX_ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    CompletableFuture<R> runAsync() {
        return attempt(1);
    }

    private CompletableFuture<R> attempt(int number) {
        return session.query(key)
                .executeAsync()
                .thenCompose(found -> {
                    Change<R> made = change(found.firstRecord());
                    return made.write().executeAsync().thenApply(written -> made.changed());
                })
                .exceptionallyCompose(failure -> again(failure, number));
    }

    private CompletionStage<R> again(Throwable failure, int number) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GenerationConflictException && number < MAX_ATTEMPTS
                ? attempt(number + 1)
                : CompletableFuture.failedFuture(cause);
    }

    private Change<R> change(Optional<StoredRecord> read) {
        StoredRecord found = read.orElseThrow(
                () -> (AerospikeException) new RecordNotFoundException("modify", key, "There is no record to modify."));
        R changed = Objects.requireNonNull(
                change.apply(reader.read(key, found.stored())),
                "The change returned null; it returns what is to be written, and throws to write nothing.");
        WriteBuilder write = session.replaceIfExists(key).ensureGeneration(found.generation());
        for (Operation operation : encode.apply(changed)) {
            write.operation(operation);
        }
        return new Change<>(changed, write);
    }
}
