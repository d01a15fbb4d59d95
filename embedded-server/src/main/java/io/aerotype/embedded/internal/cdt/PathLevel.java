package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.cdt.PathExpression.Position;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One level of a path: which children of a container it goes on with.
 *
 * @param filter the expression of an expression step, null if that takes every child
 * @param and a further filter, null if there is none
 */
record PathLevel(
        ContextStep step,
        @Nullable PathExpression filter,
        @Nullable PathExpression and) {
    private static final int MOST_LEVELS = 64;
    private static final int AND_EXPRESSION = 0x204;
    /** Of a list that claims to be sorted, the server's check accepts no more keys. */
    private static final int MOST_SORTED = 2;

    private static final int NOT_A_LIST = 0xe0;
    private static final int NOT_A_MAP = 0xd0;

    static List<PathLevel> parse(Element context, PathExpression.Compiler compiler) {
        List<ContextStep> steps = ContextStep.parse(context);
        if (steps.size() > MOST_LEVELS) {
            throw Parameters.refused(steps.size() + " levels, at most " + MOST_LEVELS);
        }
        List<PathLevel> levels = new ArrayList<>(steps.size());
        for (ContextStep step : steps) {
            if (step.isAnd()) {
                levels.add(joined(levels, step, compiler));
            } else {
                levels.add(level(step, compiler));
            }
        }
        return levels;
    }

    private static PathLevel joined(List<PathLevel> levels, ContextStep and, PathExpression.Compiler compiler) {
        if (and.id() != AND_EXPRESSION
                || levels.isEmpty()
                || levels.getLast().and() != null
                || levels.getLast().step().selector() == ContextStep.EXPRESSION) {
            throw Parameters.refused("a further filter needs a step without one before it");
        }
        PathLevel last = levels.removeLast();
        return new PathLevel(last.step(), null, compiled(and.value(), compiler));
    }

    private static PathLevel level(ContextStep step, PathExpression.Compiler compiler) {
        return switch (step.selector()) {
            case ContextStep.INDEX, ContextStep.RANK -> {
                if (!(step.value() instanceof Element.Int)) {
                    throw Parameters.refused("an index or rank is an integer");
                }
                yield new PathLevel(step, null, null);
            }
            case ContextStep.KEY, ContextStep.VALUE, ContextStep.KEY_LIST -> new PathLevel(step, null, null);
            case ContextStep.EXPRESSION -> new PathLevel(step, compiled(step.value(), compiler), null);
            default -> throw Parameters.refused("path selector " + step.selector());
        };
    }

    private static @Nullable PathExpression compiled(Element source, PathExpression.Compiler compiler) {
        if (source.equals(Element.TRUE)) {
            return null;
        }
        if (source instanceof ListElement) {
            return compiler.compile(source);
        }
        throw Parameters.refused("a path filter is an operation or true");
    }

    /** Hands over the positions of the children picked, ascending, each before the next child is looked at. */
    void pick(Element container, boolean noFail, IntConsumer picked) {
        int forbidden = container instanceof ListElement ? NOT_A_LIST : NOT_A_MAP;
        if ((step.id() & forbidden) != 0) {
            throw Parameters.refused("the path step is for another kind of container");
        }
        switch (step.selector()) {
            case ContextStep.INDEX, ContextStep.RANK -> single(container, picked);
            case ContextStep.KEY_LIST -> scan(container, noFail, keys(container), picked);
            default -> scan(container, noFail, null, picked);
        }
    }

    static Position position(Element container, int index) {
        return switch (container) {
            case ListElement list -> new Position(null, list.items().get(index), index);
            case MapElement map -> {
                Entry entry = map.entries().get(index);
                yield new Position(entry.key(), entry.value(), -1);
            }
            default -> throw new IllegalArgumentException("no container: " + container);
        };
    }

    private static int size(Element container) {
        return container instanceof ListElement list ? list.size() : ((MapElement) container).size();
    }

    private void single(Element container, IntConsumer picked) {
        int place = Context.positionOf(step.integer(), size(container));
        boolean ranks = place >= 0 && step.selector() == ContextStep.RANK && !isOrderedList(container);
        int found = ranks ? QuickSelect.position(values(container), place) : place;
        if (found >= 0 && (and == null || Boolean.TRUE.equals(and.matches(position(container, found))))) {
            picked.accept(found);
        }
    }

    private static boolean isOrderedList(Element container) {
        return container instanceof ListElement list && list.isOrdered();
    }

    private static List<Element> values(Element container) {
        return container instanceof ListElement list
                ? list.items()
                : ((MapElement) container).entries().stream().map(Entry::value).toList();
    }

    /** Returns the keys listed, in order; null in a list, which has none. */
    private @Nullable Sorted keys(Element container) {
        if (!(container instanceof MapElement)) {
            return null;
        }
        if (!(step.value() instanceof ListElement keys)) {
            throw Parameters.refused("a key list is a list");
        }
        List<Element> sorted = new ArrayList<>(keys.size());
        for (int position : MergeSort.positions(keys.items(), ElementOrder.INSTANCE)) {
            sorted.add(keys.items().get(position));
        }
        if (keys.isOrdered() && (keys.size() > MOST_SORTED || !sorted.equals(keys.items()))) {
            throw Parameters.refused("the key list claims to be sorted");
        }
        return Sorted.of(sorted);
    }

    private void scan(Element container, boolean noFail, @Nullable Sorted keys, IntConsumer picked) {
        for (int i = 0; i < size(container); i++) {
            Position position = position(container, i);
            Boolean matches = matches(position, keys);
            if (Boolean.TRUE.equals(matches) && and != null) {
                matches = and.matches(position);
            }
            if (matches == null && !noFail) {
                throw Parameters.refused("the path filter is unknown for an element");
            }
            if (Boolean.TRUE.equals(matches)) {
                picked.accept(i);
                if (step.selector() == ContextStep.KEY) {
                    break;
                }
            }
        }
    }

    private @Nullable Boolean matches(Position position, @Nullable Sorted keys) {
        Element key = position.key();
        return switch (step.selector()) {
            case ContextStep.EXPRESSION -> filter == null ? Boolean.TRUE : filter.matches(position);
            case ContextStep.VALUE -> ElementOrder.INSTANCE.areEqual(position.value(), step.value());
            case ContextStep.KEY -> key == null ? null : ElementOrder.INSTANCE.areEqual(key, step.value());
            default -> (key == null || keys == null) ? null : keys.equalTo(key).count() > 0;
        };
    }
}
