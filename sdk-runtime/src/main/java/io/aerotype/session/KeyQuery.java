package io.aerotype.session;

import io.aerotype.spi.Projection;

/**
 * Reads records by key.
 *
 * <pre>{@code
 * session.query(users.ids("alice", "bob")).bins("name", "age").execute();
 * }</pre>
 *
 * @param <T> what records are read as
 */
public final class KeyQuery<T> extends KeyQueryStep<KeyQuery<T>, T, T> {
    private final RowReader<T> reader;

    KeyQuery(WriteTarget target, RowReader<T> reader) {
        super(target);
        this.reader = reader;
    }

    /**
     * Reads the records as a record with some of the components, and only their bins.
     *
     * @param projection the generated projection; {@code UserNameProjection.of()}
     * @param <P> the type with some of the components
     * @return this query, to go on with
     * @throws IllegalStateException if it was settled before which bins are read
     */
    public <P> ProjectedKeyQuery<T, P> as(Projection<T, P> projection) {
        return new ProjectedKeyQuery<>(this, projection);
    }

    @Override
    RowReader<T> reader() {
        return reader;
    }

    @Override
    KeyQuery<T> self() {
        return this;
    }
}
