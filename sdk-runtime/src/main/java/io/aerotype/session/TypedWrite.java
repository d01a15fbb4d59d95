package io.aerotype.session;

import io.aerotype.query.Location;
import io.aerotype.query.Part;
import io.aerotype.spi.Component;

/**
 * The base of generated write builders, which add one accessor method per bin.
 *
 * @param <T> the annotated type
 * @param <W> the generated builder itself
 */
public abstract non-sealed class TypedWrite<T, W extends TypedWrite<T, W>> extends BinWriteStep<W, T> {
    /**
     * For generated code.
     *
     * @param target what is to be written
     */
    protected TypedWrite(WriteTarget target) {
        super(target);
    }

    /**
     * A bin of the record: for generated code.
     *
     * @param component the component that is stored in it
     * @param part what can be done to it
     * @param <C> its type
     * @param <A> its accessor
     * @return the accessor
     */
    protected final <C, A> A part(Component<C> component, Part<W, C, A> part) {
        return part.of(self(), Location.of(component));
    }

    /**
     * Sets and removes the bins a patch names; the others stay as they are.
     *
     * @param patch the changes
     * @return this builder
     */
    public final W patch(TypedPatch<T> patch) {
        patch.changes().operations().forEach(this::operation);
        return self();
    }

    @Override
    @SuppressWarnings("unchecked") // W is the subclass itself: the processor is the only one to write subclasses
    final W self() {
        return (W) this;
    }
}
