package io.aerotype.session;

import io.aerotype.spi.Changes;

/**
 * Changes to some components of a record, as a value: it can be passed on, kept, compared, and applied to any number of
 * records. A component it does not mention stays as it is; one that it clears loses its bin. The processor generates one
 * subclass per type.
 *
 * <pre>{@code
 * UserPatch patch = UserPatch.of().name("Alice").clearEmail();
 * session.update(users.id("alice")).patch(patch).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public abstract class TypedPatch<T> {
    private final Changes changes;

    /**
     * For generated code.
     *
     * @param changes what changes
     */
    protected TypedPatch(Changes changes) {
        this.changes = changes;
    }

    /**
     * Whether it changes nothing. A write of such a patch and nothing else is refused, as every empty write is.
     *
     * @return true if so
     */
    public final boolean isEmpty() {
        return changes.equals(Changes.NONE);
    }

    /**
     * For generated code: what changes.
     *
     * @return the changes
     */
    protected final Changes changes() {
        return changes;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // patches of two data sets differ, and each generated class is final
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && changes.equals(((TypedPatch<?>) other).changes);
    }

    @Override
    public final int hashCode() {
        return changes.hashCode();
    }

    @Override
    public final String toString() {
        String name = getClass().getCanonicalName();
        String place = getClass().getPackageName();
        return (place.isEmpty() ? name : name.substring(place.length() + 1)) + changes;
    }
}
