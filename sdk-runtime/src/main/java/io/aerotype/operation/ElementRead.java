package io.aerotype.operation;

import com.aerospike.client.Value;

/**
 * One element of a list or map, to be read, or to go further inside.
 *
 * @param <W> the builder that goes on
 */
public final class ElementRead<W> extends Navigation<ElementRead<W>, ElementRead<W>, ElementRead<W>, ElementsRead<W>>
        implements OneAnswer<W> {
    private final OperationSink<W> sink;
    private final Selection selection;
    private final Place place;

    ElementRead(OperationSink<W> sink, Selection selection) {
        this.sink = sink;
        this.selection = selection;
        this.place = selection.inside();
    }

    @Override
    Place place() {
        return place;
    }

    @Override
    public W answer(int type) {
        return sink.operation(selection.get(type));
    }

    /**
     * Reads of the list that the element is.
     *
     * @return what can be asked of it
     */
    public ListRead<W> asList() {
        return new ListRead<>(sink, place());
    }

    /**
     * Reads of the map that the element is.
     *
     * @return what can be asked of it
     */
    public MapRead<W> asMap() {
        return new MapRead<>(sink, place());
    }

    @Override
    ElementRead<W> entry(Selection inner, Value key) {
        return one(inner);
    }

    @Override
    ElementRead<W> item(Selection inner, int index) {
        return one(inner);
    }

    @Override
    ElementRead<W> one(Selection inner) {
        return new ElementRead<>(sink, inner);
    }

    @Override
    ElementsRead<W> many(Selection inner) {
        return new ElementsRead<>(sink, inner);
    }
}
