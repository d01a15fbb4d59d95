package io.aerotype.operation;

import com.aerospike.client.exp.Exp;

/**
 * Elements at the end of a path that forks, to be read, changed or removed.
 *
 * <pre>{@code
 * session.update(key)
 *     .bin("books").onAllChildren().onMapKey("price")
 *     .setFrom(Exp.mul(Exp.floatLoopVar(LoopVarPart.VALUE), Exp.val(1.1)))
 *     .execute();
 * }</pre>
 *
 * @param <W> the builder that goes on
 */
public final class ChildrenWrite<W> extends Children<W, ChildrenWrite<W>> {
    ChildrenWrite(OperationSink<W> sink, Place place) {
        this(sink, place, 0);
    }

    private ChildrenWrite(OperationSink<W> sink, Place place, int tolerance) {
        super(sink, place, tolerance);
    }

    /**
     * Sets each element to what an expression makes of it.
     *
     * @param expression of the stock client; {@code Exp.intLoopVar(LoopVarPart.VALUE)} and its like stand for the element
     * @return the builder
     */
    public W setFrom(Exp expression) {
        return modify(expression);
    }

    /**
     * Removes the elements.
     *
     * @return the builder
     */
    public W remove() {
        return modify(Exp.removeResults());
    }

    @Override
    ChildrenWrite<W> of(OperationSink<W> to, Place at, int tolerating) {
        return new ChildrenWrite<>(to, at, tolerating);
    }
}
