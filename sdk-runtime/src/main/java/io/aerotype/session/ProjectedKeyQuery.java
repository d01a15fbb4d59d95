package io.aerotype.session;

import io.aerotype.spi.Projection;

/**
 * Reads some components of records by key, and only their bins.
 *
 * <pre>{@code
 * session.query(users.ids("alice", "bob")).as(UserNameProjection.of()).execute();
 * }</pre>
 *
 * @param <T> the annotated type whose records are read
 * @param <P> what they are read as
 */
public final class ProjectedKeyQuery<T, P> extends KeyQueryStep<ProjectedKeyQuery<T, P>, T, P> {
    private final RowReader<P> reader;

    ProjectedKeyQuery(KeyQuery<T> begun, Projection<T, P> projection) {
        super(begun, projection);
        this.reader = RowReader.of(projection);
    }

    @Override
    RowReader<P> reader() {
        return reader;
    }

    @Override
    ProjectedKeyQuery<T, P> self() {
        return this;
    }
}
