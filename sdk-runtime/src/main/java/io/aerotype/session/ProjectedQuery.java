package io.aerotype.session;

import io.aerotype.spi.Projection;

/**
 * Reads some components of records of a set, and only their bins.
 *
 * <pre>{@code
 * session.query(users).as(UserNameProjection.of()).execute();
 * }</pre>
 *
 * @param <T> the annotated type whose records are read
 * @param <P> what they are read as
 */
public final class ProjectedQuery<T, P> extends SetQuery<ProjectedQuery<T, P>, T, P> {
    private final RowReader<P> reader;

    ProjectedQuery(Query<T> begun, Projection<T, P> projection) {
        super(begun, projection);
        this.reader = RowReader.of(projection);
    }

    @Override
    RowReader<P> reader() {
        return reader;
    }

    @Override
    ProjectedQuery<T, P> self() {
        return this;
    }
}
