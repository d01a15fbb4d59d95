package io.aerotype.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a stream gets its results from, one by one. It ends once: with null, or with an exception. */
interface ResultSource<R> extends AutoCloseable {
    /** The next result, waiting for it if need be; null at the end. */
    @Nullable
    RecordResult<R> next();

    /** Stops the work behind it; whoever waits is released. */
    @Override
    void close();

    /** Results that are all here. */
    final class Ready<R> implements ResultSource<R> {
        private final List<RecordResult<R>> results;
        private int position;

        Ready(List<RecordResult<R>> results) {
            this.results = results;
        }

        /** All of them, those taken already included. */
        List<RecordResult<R>> results() {
            return results;
        }

        @Override
        public @Nullable RecordResult<R> next() {
            return position < results.size() ? results.get(position++) : null;
        }

        @Override
        public void close() {
            position = results.size();
        }
    }
}
