package io.aerotype.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A request ready to go, with the four ways to run it. */
interface Run<R> {
    RecordStream<R> execute();

    RecordStream<R> executeStream();

    CompletableFuture<RecordStream<R>> executeAsync();

    Flow.Publisher<RecordResult<R>> publisher();
}
