package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.util.ArrayList;
import java.util.List;

/** Keeps of a tree only what a path reaches. Containers lose their attributes, unless they were empty before. */
record PathTree(List<PathLevel> levels, boolean noFail) {
    Element prune(Element container, int level) {
        return switch (container) {
            case ListElement list when list.size() == 0 -> list;
            case MapElement map when map.size() == 0 -> map;
            case ListElement list -> {
                List<Element> kept = new ArrayList<>();
                levels.get(level)
                        .pick(list, noFail, i -> kept.add(child(list.items().get(i), level)));
                yield new ListElement(kept, 0);
            }
            case MapElement map -> {
                List<Entry> kept = new ArrayList<>();
                levels.get(level).pick(map, noFail, i -> {
                    Entry entry = map.entries().get(i);
                    kept.add(new Entry(entry.key(), child(entry.value(), level)));
                });
                yield new MapElement(kept, 0);
            }
            default -> container;
        };
    }

    private Element child(Element child, int level) {
        return level + 1 == levels.size() ? child : prune(child, level + 1);
    }
}
