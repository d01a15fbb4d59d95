package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * An array, stored as a list.
 *
 * @param element how its elements are stored
 * @param create makes one of a length
 * @param length tells how long one is
 * @param get reads an element
 * @param set writes an element
 * @param <A> the array
 * @param <E> its elements, boxed
 */
record ArrayCodec<A, E>(
        ValueCodec<E> element, IntFunction<A> create, ToIntFunction<A> length, Get<A, E> get, Put<A, E> set)
        implements ValueCodec<A> {
    /** Reads an element. */
    interface Get<A, E> {
        E at(A array, int index);
    }

    /** Writes an element. */
    interface Put<A, E> {
        void at(A array, int index, E value);
    }

    @Override
    public Type type() {
        return Type.LIST;
    }

    @Override
    public Object toStored(A values) {
        int size = length.applyAsInt(values);
        List<Object> stored = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            stored.add(ListCodec.elementToStored(element, i, get.at(values, i)));
        }
        return stored;
    }

    @Override
    public A fromStored(Object stored) {
        if (!(stored instanceof List<?> items)) {
            throw UnreadableValueException.mismatch("a list", stored);
        }
        A values = create.apply(items.size());
        int index = 0;
        for (Object item : items) {
            set.at(values, index, ListCodec.elementFromStored(element, index, item));
            index++;
        }
        return values;
    }
}
