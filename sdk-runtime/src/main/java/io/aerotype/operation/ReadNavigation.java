package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;

/**
 * A bin, or an element inside it, to be read as a list or map, or to go further inside.
 *
 * @param <W> the builder that goes on
 */
public abstract sealed class ReadNavigation<W>
        extends Navigation<ElementRead<W>, ElementRead<W>, ElementRead<W>, ElementsRead<W>>
        permits BinRead, ElementRead {
    private final OperationSink<W> sink;

    ReadNavigation(OperationSink<W> sink) {
        this.sink = sink;
    }

    /**
     * Reads of the list that this is.
     *
     * @return what can be asked of it
     */
    public final ListRead<W> asList() {
        return new ListRead<>(sink, place());
    }

    /**
     * Reads of the map that this is.
     *
     * @return what can be asked of it
     */
    public final MapRead<W> asMap() {
        return new MapRead<>(sink, place());
    }

    /**
     * Every element of the list or map that this is, to go further inside each of them. Needs a server from 8.1.1.
     *
     * @return what can be asked of them
     */
    public final ChildrenRead<W> onAllChildren() {
        return new ChildrenRead<>(sink, place().inside(CTX.allChildren()));
    }

    /**
     * Those elements of the list or map that meet a condition, as {@link #onAllChildren()}.
     *
     * @param condition of the stock client; {@code Exp.stringLoopVar(LoopVarPart.VALUE)} and its like stand for the element
     * @return what can be asked of them
     */
    public final ChildrenRead<W> onAllChildrenWhere(Exp condition) {
        return new ChildrenRead<>(sink, place().inside(CTX.allChildrenWithFilter(condition)));
    }

    final OperationSink<W> sink() {
        return sink;
    }

    @Override
    final ElementRead<W> entry(Selection inner, Value key) {
        return one(inner);
    }

    @Override
    final ElementRead<W> item(Selection inner, int index) {
        return one(inner);
    }

    @Override
    final ElementRead<W> one(Selection inner) {
        return new ElementRead<>(sink, inner);
    }

    @Override
    final ElementsRead<W> many(Selection inner) {
        return new ElementsRead<>(sink, inner);
    }
}
