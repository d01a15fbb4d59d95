package io.aerotype.session;

/**
 * Deletes records by key.
 *
 * @param <T> the type whose conditions it takes
 */
public final class DeleteBuilder<T> extends DeleteStep<DeleteBuilder<T>, T> {
    DeleteBuilder(WriteTarget target) {
        super(target);
    }

    @Override
    int expected(int index) {
        return generation();
    }

    @Override
    boolean alike() {
        return true;
    }

    @Override
    DeleteBuilder<T> self() {
        return this;
    }
}
