package io.aerotype.session;

import java.util.List;
import java.util.Optional;

/**
 * Some of the records of a query.
 *
 * @param results the records; their order is the server's. A page can be empty although others follow
 * @param next where the query goes on; empty after the last page
 * @param <R> what records are read as
 */
public record Page<R>(List<RecordResult<R>> results, Optional<Cursor> next) {
    /** Copies the list. */
    public Page {
        results = List.copyOf(results);
    }
}
