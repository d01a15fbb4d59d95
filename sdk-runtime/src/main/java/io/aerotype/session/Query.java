package io.aerotype.session;

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

    @Override
    RowReader<T> reader() {
        return reader;
    }

    @Override
    Query<T> self() {
        return this;
    }
}
