package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list. Where the elements are stored as they are, neither direction copies: the list handed in is packed, and the list
 * the client unpacked is handed out once its elements are seen to be of the right type.
 */
record ListCodec<E>(ValueCodec<E> element) implements ValueCodec<List<E>> {
    @Override
    public Type type() {
        return Type.LIST;
    }

    @Override
    public Object toStored(List<E> values) {
        return element.storedAsIs() ? values : elementsToStored(element, values);
    }

    @Override
    @SuppressWarnings("unchecked") // the client's list is ours alone, and each of its elements is seen to fit
    public List<E> fromStored(Object stored) {
        if (!(stored instanceof List<?> list)) {
            throw UnreadableValueException.mismatch("a list", stored);
        }
        if (element.storedAsIs()) {
            for (int i = 0; i < list.size(); i++) {
                if (!element.holds(list.get(i))) {
                    elementFromStored(element, i, list.get(i)); // which says what is wrong
                }
            }
            return (List<E>) list;
        }
        List<E> values = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            values.add(elementFromStored(element, i, list.get(i)));
        }
        return values;
    }

    static <E> List<Object> elementsToStored(ValueCodec<E> element, Collection<E> values) {
        List<Object> stored = new ArrayList<>(values.size());
        int index = 0;
        for (E value : values) {
            stored.add(elementToStored(element, index++, value));
        }
        return stored;
    }

    static <E> Object elementToStored(ValueCodec<E> element, int index, @Nullable E value) {
        if (value == null) {
            throw new IllegalArgumentException("item %d is null, and an item cannot be".formatted(index));
        }
        return element.toStored(value);
    }

    static <E> E elementFromStored(ValueCodec<E> element, int index, @Nullable Object item) {
        if (item == null) {
            throw new UnreadableValueException("item %d is nil, and an item cannot be null".formatted(index));
        }
        try {
            return element.fromStored(item);
        } catch (UnreadableValueException unreadable) {
            throw unreadable.at("item " + index);
        }
    }
}
