package io.aerotype.session;

import com.aerospike.client.query.PartitionFilter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One page of a query, ready to be read. */
final class PageRun<R> {
    private final Run<R> run;
    private final PartitionFilter partitions;
    private final long query;

    /**
     * Describes it.
     *
     * @param partitions what the run reads, and marks as it goes
     * @param query tells apart what is asked for
     */
    PageRun(Run<R> run, PartitionFilter partitions, long query) {
        this.run = run;
        this.partitions = partitions;
        this.query = query;
    }

    Page<R> execute() {
        try (RecordStream<R> results = run.execute()) {
            return page(results);
        }
    }

    CompletableFuture<Page<R>> executeAsync() {
        return run.executeAsync().thenApply(this::page);
    }

    private Page<R> page(RecordStream<R> stream) {
        List<RecordResult<R>> results = stream.toList();
        @Nullable Cursor next = Cursor.after(partitions, query);
        return new Page<>(results, Optional.ofNullable(next));
    }
}
