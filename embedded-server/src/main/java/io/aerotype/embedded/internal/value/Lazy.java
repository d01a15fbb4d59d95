package io.aerotype.embedded.internal.value;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed: large tables, without which a server starts sooner that is asked for
 * none of them.
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    public Lazy(Supplier<T> maker) {
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
