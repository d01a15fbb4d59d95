package io.aerotype.operation;

/**
 * One element of a list or map, to be read, or to go further inside.
 *
 * @param <W> the builder that goes on
 */
public final class ElementRead<W> extends ReadNavigation<W> implements OneAnswer<W> {
    private final Selection selection;
    private final Place place;

    ElementRead(OperationSink<W> sink, Selection selection) {
        super(sink);
        this.selection = selection;
        this.place = selection.inside();
    }

    @Override
    Place place() {
        return place;
    }

    @Override
    public W answer(int type) {
        return sink().operation(selection.get(type));
    }
}
