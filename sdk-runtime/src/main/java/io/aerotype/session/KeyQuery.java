package io.aerotype.session;

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

    @Override
    RowReader<T> reader() {
        return reader;
    }

    @Override
    KeyQuery<T> self() {
        return this;
    }
}
