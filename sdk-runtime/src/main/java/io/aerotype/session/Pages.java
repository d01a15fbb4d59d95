package io.aerotype.session;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query in pages: each is a request of its own, and nothing is held between two.
 *
 * <pre>{@code
 * Pages<User> pages = session.query(users).where(users.age.gt(21)).pages(100);
 * Page<User> first = pages.page();
 * Page<User> second = pages.page(first.next().orElseThrow());
 * for (Page<User> page : pages) { … }   // all of them
 * }</pre>
 *
 * @param <R> what records are read as
 */
public final class Pages<R> implements Iterable<Page<R>> {
    private final Function<@Nullable Cursor, PageRun<R>> plan;

    Pages(Function<@Nullable Cursor, PageRun<R>> plan) {
        this.plan = plan;
    }

    /**
     * Reads the first page.
     *
     * @return at most as many records as asked for
     * @throws com.aerospike.client.AerospikeException if the query fails
     */
    public Page<R> page() {
        return plan.apply(null).execute();
    }

    /**
     * Reads the page after another one.
     *
     * @param cursor of the page before, in this process or another
     * @return at most as many records as asked for
     * @throws IllegalArgumentException if the cursor is one of another query
     * @throws com.aerospike.client.AerospikeException if the query fails
     */
    public Page<R> page(Cursor cursor) {
        return plan.apply(cursor).execute();
    }

    /**
     * Reads the first page without a thread waiting for it.
     *
     * @return the page to come
     */
    public CompletableFuture<Page<R>> pageAsync() {
        return async(null);
    }

    /**
     * Reads the page after another one without a thread waiting for it.
     *
     * @param cursor of the page before
     * @return the page to come; a cursor of another query fails it
     */
    public CompletableFuture<Page<R>> pageAsync(Cursor cursor) {
        return async(cursor);
    }

    /**
     * All pages, each read when it is reached.
     *
     * @return an iterator; its methods throw what {@link #page()} throws
     */
    @Override
    public Iterator<Page<R>> iterator() {
        return new Iterator<>() {
            private boolean begun;
            private Optional<Cursor> next = Optional.empty();

            @Override
            public boolean hasNext() {
                return !begun || next.isPresent();
            }

            @Override
            public Page<R> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("There are no more pages.");
                }
                Page<R> page = plan.apply(next.orElse(null)).execute();
                begun = true;
                next = page.next();
                return page;
            }
        };
    }

    private CompletableFuture<Page<R>> async(@Nullable Cursor cursor) {
        return Later.begin(() -> plan.apply(cursor), PageRun::executeAsync);
    }
}
