package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementOrder;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A view of {@code size} elements in ascending order, searched by bisection. A pattern with a wildcard may equal a whole run
 * of them.
 */
record Sorted(int size, IntFunction<Element> at) {
    static Sorted of(List<Element> ascending) {
        return new Sorted(ascending.size(), ascending::get);
    }

    /** Returns how many elements are less than {@code value}. */
    int lower(Element value) {
        return count(value, 0);
    }

    /** Returns how many elements are less than or equal to {@code value}. */
    int upper(Element value) {
        return count(value, 1);
    }

    /** Returns the run of elements equal to {@code value}. */
    Range equalTo(Element value) {
        int lower = lower(value);
        return new Range(lower, upper(value) - lower);
    }

    /** Returns where the server puts {@code value}: before the first of its equals that bisection comes upon. */
    int place(Element value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = ElementOrder.INSTANCE.compare(at.apply(middle), value);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Counts elements whose comparison with {@code value} is less than {@code bound}. */
    private int count(Element value, int bound) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ElementOrder.INSTANCE.compare(at.apply(middle), value) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
