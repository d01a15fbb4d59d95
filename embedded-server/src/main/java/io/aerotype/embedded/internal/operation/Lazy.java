package io.aerotype.embedded.internal.operation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed. The tables of collection, bit and sketch operations are large, and a
 * server that only reads and writes whole bins starts sooner without them.
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        @Nullable T value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        @Nullable T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
