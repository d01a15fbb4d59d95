package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A collection other than a list, stored as a list; read in the order it is stored in, or in its own.
 *
 * @param element how its elements are stored
 * @param create makes an empty one, given how many elements it will take
 * @param <C> the collection
 * @param <E> its elements
 */
record CollectionCodec<C extends Collection<E>, E>(ValueCodec<E> element, IntFunction<C> create)
        implements ValueCodec<C> {
    @Override
    public Type type() {
        return Type.LIST;
    }

    @Override
    public Object toStored(C values) {
        return ListCodec.elementsToStored(element, values);
    }

    @Override
    public C fromStored(Object stored) {
        if (!(stored instanceof List<?> items)) {
            throw UnreadableValueException.mismatch("a list", stored);
        }
        C values = create.apply(items.size());
        int index = 0;
        for (Object item : items) {
            values.add(ListCodec.elementFromStored(element, index++, item));
        }
        return values;
    }
}
