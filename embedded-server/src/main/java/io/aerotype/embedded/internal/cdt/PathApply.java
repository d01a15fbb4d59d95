package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.cdt.PathExpression.Replacement;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.value.Storable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces or removes every leaf a path reaches. Ordered lists are sorted anew; keys never change. */
record PathApply(List<PathLevel> levels, PathExpression expression, boolean noFail) {
    private static final Storable STORABLE = new Storable(ResultCode.INCOMPATIBLE_TYPE);

    Element apply(Element container, int level) {
        return switch (container) {
            case ListElement list when list.size() > 0 -> list(list, level);
            case MapElement map when map.size() > 0 -> map(map, level);
            default -> container;
        };
    }

    private Element list(ListElement list, int level) {
        List<@Nullable Element> items = new ArrayList<>(list.items());
        levels.get(level).pick(list, noFail, i -> items.set(i, after(list, i, level)));
        List<Element> kept = new ArrayList<>(items.size());
        for (Element item : items) {
            if (item != null) {
                kept.add(item);
            }
        }
        if (!list.isOrdered()) {
            return new ListElement(kept, list.flags());
        }
        List<Element> sorted = new ArrayList<>(kept.size());
        for (int position : MergeSort.positions(kept, ElementOrder.INSTANCE)) {
            sorted.add(kept.get(position));
        }
        return new ListElement(sorted, list.flags());
    }

    private Element map(MapElement map, int level) {
        List<@Nullable Entry> entries = new ArrayList<>(map.entries());
        levels.get(level).pick(map, noFail, i -> {
            Element after = after(map, i, level);
            entries.set(i, after == null ? null : new Entry(map.entries().get(i).key(), after));
        });
        List<Entry> kept = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry != null) {
                kept.add(entry);
            }
        }
        return new MapElement(kept, map.flags());
    }

    /** Returns the child after the change, null if it goes. */
    private @Nullable Element after(Element container, int index, int level) {
        PathExpression.Position position = PathLevel.position(container, index);
        if (level + 1 < levels.size()) {
            return apply(position.value(), level + 1);
        }
        return switch (expression.replacement(position)) {
            case Replacement.By(Element value) -> STORABLE.nested(value);
            case Replacement.Removal() -> null;
            case Replacement.Unknown() -> {
                if (!noFail) {
                    throw new ResultException(ResultCode.UNKNOWN, "the new value is unknown");
                }
                yield position.value();
            }
        };
    }
}
