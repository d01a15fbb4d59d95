package io.aerotype.operation;

import com.aerospike.client.cdt.MapReturnType;

/**
 * Several elements of a list or map, to be read.
 *
 * @param <W> the builder that goes on
 */
public final class ElementsRead<W> implements ManyAnswers<W> {
    private final OperationSink<W> sink;
    private final Selection selection;

    ElementsRead(OperationSink<W> sink, Selection selection) {
        this.sink = sink;
        this.selection = selection;
    }

    @Override
    public W answer(int type) {
        return sink.operation(selection.get(type));
    }

    /**
     * All elements but these. Count them rather than asking whether they exist: of elements named by their value a server
     * answers then whether none has it.
     *
     * @return what can be asked of them
     */
    public ManyAnswers<W> allOthers() {
        return type -> answer(type | MapReturnType.INVERTED);
    }

    /**
     * The first of these elements, to go further inside. There is a way only to elements named by one value.
     *
     * @return what can be done to it
     * @throws IllegalStateException if these were named otherwise
     */
    public ElementRead<W> first() {
        return new ElementRead<>(sink, selection);
    }
}
