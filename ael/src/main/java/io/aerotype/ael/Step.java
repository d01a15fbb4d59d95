package io.aerotype.ael;

import org.jspecify.annotations.Nullable;

/**
 * One element of a path into a list or a map. Where a path goes on after a step, the step must lead to a single element:
 * {@link One}, or {@link Each} for a path that spreads.
 */
public sealed interface Step {

    /** What a step goes into. */
    enum Container {
        /** A list, written in square brackets. */
        LIST,
        /** A map, written in braces, or after a dot for a key. */
        MAP
    }

    /** What elements are told apart by. */
    enum By {
        /** The key of a map entry. */
        KEY,
        /** The position, from 0; negative from the end. */
        INDEX,
        /** The position in the order of values, from 0 for the lowest; negative from the highest. */
        RANK,
        /** The value itself. */
        VALUE
    }

    /**
     * The container the step goes into.
     *
     * @return list or map; {@code null} for {@link Each}, which takes either
     */
    @Nullable
    Container container();

    /**
     * One element: {@code .name}, {@code .[0]}, {@code .{#-1}}, {@code .[=5]}.
     *
     * @param container list or map
     * @param by what it is told by
     * @param operand the key, index, rank or value
     */
    record One(Container container, By by, Expr operand) implements Step {}

    /**
     * A range of elements: {@code .[1:3]}, {@code .{a-c}}, {@code .[=5:8]}, {@code .{#-1:1~10}}.
     *
     * @param container list or map
     * @param by what the bounds are
     * @param from the first that belongs to it; {@code null} for an open start
     * @param to the first that does not; {@code null} for an open end
     * @param relativeTo the key (by index) or value (by rank) the bounds count from; {@code null} when they are absolute
     * @param inverted whether all others are meant: {@code .[!1:3]}
     */
    record Range(
            Container container,
            By by,
            @Nullable Expr from,
            @Nullable Expr to,
            @Nullable Expr relativeTo,
            boolean inverted)
            implements Step {}

    /**
     * All elements with one of several keys or values: {@code .{a,b}}, {@code .[=1,2]}.
     *
     * @param container list or map
     * @param by key or value
     * @param operands the list of them
     * @param inverted whether all others are meant: {@code .{!a,b}}
     */
    record Many(Container container, By by, Expr operands, boolean inverted) implements Step {}

    /**
     * Every element, or every one that meets a condition: {@code .*}, {@code .*[?(@.price < 10.0)]}. Needs a server from
     * 8.1.1.
     *
     * @param filter the condition, in which {@code @} is the element; {@code null} for all elements
     */
    record Each(@Nullable Expr filter) implements Step {
        @Override
        public @Nullable Container container() {
            return null;
        }
    }
}
