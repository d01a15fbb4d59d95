package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A map's entries as items, at their positions in key order. */
record MapItems(MapElement map) implements Selection.Items {
    @Override
    public int size() {
        return map.size();
    }

    @Override
    public Element value(int position) {
        return map.entries().get(position).value();
    }

    @Override
    public @Nullable Element mapped(int returnType, Selection selection, boolean multi) {
        return switch (returnType) {
            case ReturnType.KEY -> keys(selection, multi);
            case ReturnType.KEY_VALUE -> entries(selection.order(), Attributes.PRESERVE_ORDER);
            case ReturnType.UNORDERED_MAP -> entries(selection.order(), 0);
            case ReturnType.ORDERED_MAP -> entries(selection.positions(), Attributes.ORDERED);
            default -> throw Selection.unsupported();
        };
    }

    private @Nullable Element keys(Selection selection, boolean multi) {
        if (multi) {
            List<Element> keys =
                    IntStream.of(selection.order()).mapToObj(this::key).toList();
            return Element.list(keys);
        }
        return selection.isEmpty() ? null : key(selection.order()[0]);
    }

    private Element key(int position) {
        return map.entries().get(position).key();
    }

    private Element entries(int[] positions, int flags) {
        List<Entry> entries = new ArrayList<>(positions.length);
        for (int position : positions) {
            entries.add(map.entries().get(position));
        }
        return new MapElement(entries, flags);
    }
}
