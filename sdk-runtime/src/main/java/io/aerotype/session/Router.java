package io.aerotype.session;

import io.aerotype.internal.pipeline.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a row into a result, or into nothing. It may run user code, a codec, and so never runs on an event loop. */
@FunctionalInterface
interface Router<R> {
    @Nullable
    RecordResult<R> route(Row row);

    /** Looks at all results of a request together, where they are collected; may throw instead of letting them through. */
    default void check(List<RecordResult<R>> results) {}
}
