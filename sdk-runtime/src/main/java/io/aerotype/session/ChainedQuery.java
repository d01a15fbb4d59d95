package io.aerotype.session;

/**
 * Reads records by key as a step of a chain. The steps of a chain may be about different types, so its results are untyped;
 * {@link StoredRecord#as} gives a record its type.
 *
 * @param <T> the type whose conditions it takes
 */
public final class ChainedQuery<T> extends KeyQueryStep<ChainedQuery<T>, T, StoredRecord> {
    ChainedQuery(WriteTarget target) {
        super(target);
    }

    @Override
    RowReader<StoredRecord> reader() {
        return RowReader.STORED;
    }

    @Override
    ChainedQuery<T> self() {
        return this;
    }
}
