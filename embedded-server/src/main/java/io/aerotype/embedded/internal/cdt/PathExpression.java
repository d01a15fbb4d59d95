package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import org.jspecify.annotations.Nullable;

/** An expression inside a path operation: it sees one element at a time, and no record. */
public interface PathExpression {
    /** Returns whether the element matches; null if that is unknown. What is not boolean never matches. */
    @Nullable
    Boolean matches(Position position);

    /** Returns what becomes of the element. */
    Replacement replacement(Position position);

    /**
     * Where a traversal stands.
     *
     * @param key of a map entry, null in a list
     * @param index in a list, −1 in a map
     */
    record Position(@Nullable Element key, Element value, int index) {}

    /** What becomes of an element. */
    sealed interface Replacement {
        /** Another value takes its place. */
        record By(Element value) implements Replacement {}

        /** It goes. */
        record Removal() implements Replacement {}

        /** Nobody can tell. */
        record Unknown() implements Replacement {}
    }

    /** Builds the expressions that come inside a path operation. */
    @FunctionalInterface
    interface Compiler {
        PathExpression compile(Element source);
    }
}
