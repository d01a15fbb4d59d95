package io.aerotype.operation;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.CdtOperation;
import com.aerospike.client.exp.Exp;
import io.aerotype.internal.value.Values;

/**
 * Elements at the end of a path that forks: all those of a list or map that meet a condition, and what stands inside each of
 * them. Paths that fork need a server from 8.1.1.
 *
 * <pre>{@code
 * session.query(key)
 *     .bin("books").onAllChildren().onMapKey("price").getValues()
 *     .execute();
 * }</pre>
 *
 * @param <W> the builder that goes on
 * @param <S> these elements, as what they are
 */
public abstract sealed class Children<W, S extends Children<W, S>> permits ChildrenRead, ChildrenWrite {
    private final OperationSink<W> sink;
    private final Place place;
    private final int tolerance;

    Children(OperationSink<W> sink, Place place, int tolerance) {
        this.sink = sink;
        this.place = place;
        this.tolerance = tolerance;
    }

    /**
     * Every element of each of these lists and maps.
     *
     * @return what can be done to them
     */
    public final S onAllChildren() {
        return at(CTX.allChildren());
    }

    /**
     * Those elements of each of these lists and maps that meet a condition.
     *
     * @param condition of the stock client; {@code Exp.stringLoopVar(LoopVarPart.VALUE)} and its like stand for the element
     * @return what can be done to them
     */
    public final S onAllChildrenWhere(Exp condition) {
        return at(CTX.allChildrenWithFilter(condition));
    }

    /**
     * The entry with a key in each of these maps.
     *
     * @param key text, an integer or bytes
     * @return what can be done to them
     * @throws IllegalArgumentException if the key is of a type the server does not take
     */
    public final S onMapKey(Object key) {
        return at(CTX.mapKey(Values.mapKey(key, "a path")));
    }

    /**
     * The element at a position in each of these lists.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return what can be done to them
     */
    public final S onListIndex(int index) {
        return at(CTX.listIndex(index));
    }

    /**
     * Further steps of the stock client.
     *
     * @param step where to go from each of these elements
     * @return what can be done to what is there
     */
    public final S at(CTX step) {
        return of(sink, place.inside(step), tolerance);
    }

    /**
     * Passes over elements that the path does not fit, or for which an expression computes nothing; without this they are an
     * error.
     *
     * @return the same elements
     */
    public final S noFail() {
        return of(sink, place, Exp.SELECT_NO_FAIL);
    }

    /**
     * Asks for the elements, as a list.
     *
     * @return the builder
     */
    public final W getValues() {
        return select(Exp.SELECT_VALUE);
    }

    /**
     * Asks for the keys of the elements, as a list.
     *
     * @return the builder
     */
    public final W getKeys() {
        return select(Exp.SELECT_MAP_KEY);
    }

    /**
     * Asks for the keys and the elements, as a list in which each key is followed by its element.
     *
     * @return the builder
     */
    public final W getKeysAndValues() {
        return select(Exp.SELECT_MAP_KEY_VALUE);
    }

    /**
     * Asks for the whole bin with nothing in it but the way to the elements, and them.
     *
     * @return the builder
     */
    public final W getTree() {
        return select(Exp.SELECT_MATCHING_TREE);
    }

    abstract S of(OperationSink<W> to, Place at, int tolerating);

    /** Changes the elements; the expression is given each in turn. */
    final W modify(Exp expression) {
        return sink.forkingOperation(CdtOperation.modifyByPath(
                place.bin(), Exp.MODIFY_DEFAULT | tolerance, Exp.build(expression), place.context()));
    }

    private W select(int what) {
        return sink.forkingOperation(CdtOperation.selectByPath(place.bin(), what | tolerance, place.context()));
    }
}
