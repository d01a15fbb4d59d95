package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;

/**
 * A bin, or an element inside it, to be changed as a list or map, or to go further inside.
 *
 * @param <W> the builder that goes on
 */
public abstract sealed class WriteNavigation<W>
        extends Navigation<MapEntryWrite<W>, ListItemWrite<W>, ElementWrite<W>, ElementsWrite<W>>
        permits BinWrite, ElementWrite {
    private final OperationSink<W> sink;

    WriteNavigation(OperationSink<W> sink) {
        this.sink = sink;
    }

    /**
     * The list that this is.
     *
     * @return what can be done to it
     */
    public final ListAccess<W> asList() {
        return new ListAccess<>(sink, place());
    }

    /**
     * The map that this is.
     *
     * @return what can be done to it
     */
    public final MapAccess<W> asMap() {
        return new MapAccess<>(sink, place());
    }

    /**
     * Every element of the list or map that this is, to be changed at once, or to go further inside each of them. Needs a
     * server from 8.1.1.
     *
     * @return what can be done to them
     */
    public final ChildrenWrite<W> onAllChildren() {
        return new ChildrenWrite<>(sink, place().inside(CTX.allChildren()));
    }

    /**
     * Those elements of the list or map that meet a condition, as {@link #onAllChildren()}.
     *
     * @param condition of the stock client; {@code Exp.stringLoopVar(LoopVarPart.VALUE)} and its like stand for the element
     * @return what can be done to them
     */
    public final ChildrenWrite<W> onAllChildrenWhere(Exp condition) {
        return new ChildrenWrite<>(sink, place().inside(CTX.allChildrenWithFilter(condition)));
    }

    final OperationSink<W> sink() {
        return sink;
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
