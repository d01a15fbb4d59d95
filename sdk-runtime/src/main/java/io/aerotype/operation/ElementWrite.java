package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapReturnType;

/**
 * One element of a list or map, to be read, removed, or to go further inside.
 *
 * @param <W> the builder that goes on
 */
public sealed class ElementWrite<W>
        extends Navigation<MapEntryWrite<W>, ListItemWrite<W>, ElementWrite<W>, ElementsWrite<W>>
        implements OneAnswer<W> permits MapEntryWrite, ListItemWrite {
    private final OperationSink<W> sink;
    private final Selection selection;
    private final Place place;

    ElementWrite(OperationSink<W> sink, Selection selection) {
        this.sink = sink;
        this.selection = selection;
        this.place = selection.inside();
    }

    @Override
    final Place place() {
        return place;
    }

    @Override
    public final W answer(int type) {
        return sink.operation(selection.get(type));
    }

    /**
     * Removes the element.
     *
     * @return the builder
     */
    public final W remove() {
        return sink.operation(selection.remove(MapReturnType.NONE));
    }

    /**
     * Removes the element and asks about it as it was.
     *
     * @return what can be asked
     */
    public final OneAnswer<W> removeAnd() {
        return type -> sink.operation(selection.remove(type));
    }

    /**
     * The list that the element is.
     *
     * @return what can be done to it
     */
    public final ListAccess<W> asList() {
        return new ListAccess<>(sink, place());
    }

    /**
     * The map that the element is.
     *
     * @return what can be done to it
     */
    public final MapAccess<W> asMap() {
        return new MapAccess<>(sink, place());
    }

    final OperationSink<W> sink() {
        return sink;
    }

    final Place around() {
        return selection.around();
    }

    @Override
    final MapEntryWrite<W> entry(Selection inner, Value key) {
        return new MapEntryWrite<>(sink, inner, key);
    }

    @Override
    final ListItemWrite<W> item(Selection inner, int index) {
        return new ListItemWrite<>(sink, inner, index);
    }

    @Override
    final ElementWrite<W> one(Selection inner) {
        return new ElementWrite<>(sink, inner);
    }

    @Override
    final ElementsWrite<W> many(Selection inner) {
        return new ElementsWrite<>(sink, inner, 0);
    }
}
