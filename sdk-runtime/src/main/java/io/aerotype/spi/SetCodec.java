package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set, stored as a list; read in the order it is stored in. */
record SetCodec<E>(ValueCodec<E> element) implements ValueCodec<Set<E>> {
    @Override
    public Type type() {
        return Type.LIST;
    }

    @Override
    public Object toStored(Set<E> values) {
        return ListCodec.elementsToStored(element, values);
    }

    @Override
    public Set<E> fromStored(Object stored) {
        if (!(stored instanceof List<?> items)) {
            throw UnreadableValueException.mismatch("a list", stored);
        }
        Set<E> values = LinkedHashSet.newLinkedHashSet(items.size());
        int index = 0;
        for (Object item : items) {
            values.add(ListCodec.elementFromStored(element, index++, item));
        }
        return values;
    }
}
