package io.aerotype.session;

import io.aerotype.spi.Projection;

/**
 * Reads the records of a set.
 *
 * <pre>{@code
 * try (RecordStream<User> adults = session.query(users).where(users.age.gt(21)).execute()) {
 *   for (RecordResult<User> row : adults) { … }
 * }
 * }</pre>
 *
 * @param <T> what records are read as
 */
public final class Query<T> extends SetQuery<Query<T>, T, T> {
    private final RowReader<T> reader;

    Query(Session session, DataSet dataSet, RowReader<T> reader) {
        super(session, dataSet);
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
    public <P> ProjectedQuery<T, P> as(Projection<T, P> projection) {
        return new ProjectedQuery<>(this, projection);
    }

    @Override
    RowReader<T> reader() {
        return reader;
    }

    @Override
    Query<T> self() {
        return this;
    }
}
