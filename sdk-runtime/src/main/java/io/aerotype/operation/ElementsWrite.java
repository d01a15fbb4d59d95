package io.aerotype.operation;

import com.aerospike.client.cdt.MapReturnType;

/**
 * Several elements of a list or map, to be read or removed.
 *
 * @param <W> the builder that goes on
 */
public final class ElementsWrite<W> implements ManyAnswers<W> {
    private final OperationSink<W> sink;
    private final Selection selection;
    private final int inverted;

    ElementsWrite(OperationSink<W> sink, Selection selection, int inverted) {
        this.sink = sink;
        this.selection = selection;
        this.inverted = inverted;
    }

    @Override
    public W answer(int type) {
        return sink.operation(selection.get(type | inverted));
    }

    /**
     * Removes the elements.
     *
     * @return the builder
     */
    public W remove() {
        return sink.operation(selection.remove(MapReturnType.NONE | inverted));
    }

    /**
     * Removes the elements and asks about them as they were.
     *
     * @return what can be asked
     */
    public ManyAnswers<W> removeAnd() {
        return type -> sink.operation(selection.remove(type | inverted));
    }

    /**
     * All elements but these. Count them rather than asking whether they exist: of elements named by their value a server
     * answers then whether none has it.
     *
     * @return what can be done to them
     */
    public ElementsWrite<W> allOthers() {
        return new ElementsWrite<>(sink, selection, inverted ^ MapReturnType.INVERTED);
    }

    /**
     * The first of these elements, to go further inside. There is a way only to elements named by one value.
     *
     * @return what can be done to it
     * @throws IllegalStateException if these were named otherwise
     */
    public ElementWrite<W> first() {
        return new ElementWrite<>(sink, selection);
    }
}
