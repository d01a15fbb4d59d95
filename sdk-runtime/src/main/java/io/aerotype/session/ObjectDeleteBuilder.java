package io.aerotype.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Deletes records of an annotated type that were read before, each under its own id. If the type keeps the generation, a
 * record is deleted only while the stored one is unchanged; otherwise its key fails with a {@link
 * io.aerotype.error.GenerationConflictException}.
 *
 * <pre>{@code
 * session.delete(users).record(alice).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public final class ObjectDeleteBuilder<T> extends DeleteStep<ObjectDeleteBuilder<T>, T> {
    private final TypedDataSet<T, ?> dataSet;
    private final List<Integer> generations = new ArrayList<>(1);

    ObjectDeleteBuilder(WriteTarget target, TypedDataSet<T, ?> dataSet) {
        super(target);
        this.dataSet = dataSet;
    }

    /**
     * Adds a record.
     *
     * @param record what to delete
     * @return this builder
     */
    public ObjectDeleteBuilder<T> record(T record) {
        checkOpen();
        keys().add(dataSet.keyOf(record).key());
        generations.add(dataSet.codec().generation(record));
        return this;
    }

    /**
     * Adds records.
     *
     * @param records what to delete, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public ObjectDeleteBuilder<T> records(Collection<? extends T> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s of %s was given no records; give it at least one.".formatted(verb(), dataSet.dataSet()));
        }
        records.forEach(this::record);
        return this;
    }

    @Override
    int expected(int index) {
        return generation() == 0 ? generations.get(index) : generation();
    }

    @Override
    boolean alike() {
        return generation() != 0 || generations.stream().allMatch(generation -> generation == 0);
    }

    @Override
    ObjectDeleteBuilder<T> self() {
        return this;
    }
}
