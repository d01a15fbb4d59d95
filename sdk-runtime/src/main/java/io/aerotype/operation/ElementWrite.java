package io.aerotype.operation;

import com.aerospike.client.cdt.MapReturnType;

/**
 * One element of a list or map, to be read, removed, or to go further inside.
 *
 * @param <W> the builder that goes on
 */
public sealed class ElementWrite<W> extends WriteNavigation<W> implements OneAnswer<W>
        permits MapEntryWrite, ListItemWrite {
    private final Selection selection;
    private final Place place;

    ElementWrite(OperationSink<W> sink, Selection selection) {
        super(sink);
        this.selection = selection;
        this.place = selection.inside();
    }

    @Override
    final Place place() {
        return place;
    }

    @Override
    public final W answer(int type) {
        return sink().operation(selection.get(type));
    }

    /**
     * Removes the element.
     *
     * @return the builder
     */
    public final W remove() {
        return sink().operation(selection.remove(MapReturnType.NONE));
    }

    /**
     * Removes the element and asks about it as it was.
     *
     * @return what can be asked
     */
    public final OneAnswer<W> removeAnd() {
        return type -> sink().operation(selection.remove(type));
    }

    final Place around() {
        return selection.around();
    }
}
