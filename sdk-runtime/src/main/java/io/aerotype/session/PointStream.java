package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stream of one key that was dealt with. There are as many as requests: even its result is made when asked for. */
final class PointStream<R> extends RecordStream<R> {
    private static final StreamProgress ONE = new StreamProgress(1, 0, 0, 0);

    private final Key key;
    private final @Nullable R value;
    private final @Nullable Record stored;
    private boolean given;

    /**
     * Holds what was done.
     *
     * @param value what the record was read as; null if nothing was read
     * @param stored what the server sent, for its metadata
     */
    PointStream(Key key, @Nullable R value, @Nullable Record stored) {
        this.key = key;
        this.value = value;
        this.stored = stored;
    }

    @Override
    ResultSource<R> source() {
        take();
        RecordResult<R> result = next();
        return new ResultSource.Ready<>(result == null ? List.of() : List.of(result));
    }

    @Override
    @Nullable
    RecordResult<R> next() {
        if (given || isClosed()) {
            return null;
        }
        given = true;
        return stored == null
                ? new RecordResult.Ok<>(key, 0, value, 0, 0)
                : new RecordResult.Ok<>(key, 0, value, stored.generation, stored.expiration);
    }

    /** As by the result, which need not be made for it. */
    @Override
    public Optional<R> firstRecord() {
        take();
        Optional<R> first = given ? Optional.empty() : Optional.ofNullable(value);
        given = true;
        close();
        return first;
    }

    @Override
    public StreamProgress progress() {
        return given ? ONE : StreamProgress.NONE;
    }
}
