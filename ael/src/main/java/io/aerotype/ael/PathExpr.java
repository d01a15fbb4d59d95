package io.aerotype.ael;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside a list or a map: one element or several, told by a path of {@link Step steps} from a bin, a variable or
 * the current element.
 *
 * <pre>{@code
 * Ael.parse("$.profile.scores.[0]").orThrow() instanceof PathExpr.Path;     // true
 * Ael.parse("$.store.book.*.price").orThrow() instanceof PathExpr.Select;   // true
 * }</pre>
 */
public sealed interface PathExpr extends Expr {
    /**
     * Something inside a list or a map: {@code $.profile.scores.[0]}, {@code $.tags.{a-c}.count()}.
     *
     * @param root where the path starts: a bin, a variable or the current element
     * @param steps at least one; only the last can lead to more than one element; none spreads; copied
     * @param returned what it gives of the elements
     * @param declared the type said by {@code get(type: …)}, {@link Type#ANY} when none was
     * @param span its place
     */
    record Path(Expr root, List<Step> steps, PathReturn returned, Type declared, Span span) implements PathExpr {
        /** Copies the steps. */
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * How many elements a list or a map has: {@code $.tags.[].count()}, {@code $.profile.{}.count()}.
     *
     * @param container the list or map; its type tells which
     * @param span its place
     */
    record Size(Expr container, Span span) implements PathExpr {}

    /**
     * What a spreading path leads to: {@code $.store.book.*[?(@.price < 10.0)].title}.
     *
     * @param root where the path starts
     * @param steps at least one of them a {@link Step.Each}; copied
     * @param returned what it gives
     * @param noFail whether elements of an unfitting type are passed over
     * @param span its place
     */
    record Select(Expr root, List<Step> steps, SelectReturn returned, boolean noFail, Span span) implements PathExpr {
        /** Copies the steps. */
        public Select {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The collection with the elements a spreading path leads to changed or removed: {@code $.prices.*.modify(@ * 0.9)},
     * {@code $.store.book.*[?(@.sold)].remove()}. The stored bin stays as it is.
     *
     * @param root where the path starts
     * @param steps at least one of them a {@link Step.Each}; copied
     * @param modifier gives the new value, {@code @} being the old one; {@code null} to remove
     * @param noFail whether elements of an unfitting type are passed over
     * @param span its place
     */
    record Modify(Expr root, List<Step> steps, @Nullable Expr modifier, boolean noFail, Span span) implements PathExpr {
        /** Copies the steps. */
        public Modify {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The current element inside the condition or change of a spreading path: {@code @}, {@code @key}, {@code @index}.
     *
     * @param part what of the element
     * @param declared the type said outright, {@link Type#ANY} when none was
     * @param span its place
     */
    record LoopVar(LoopPart part, Type declared, Span span) implements PathExpr {}
}
