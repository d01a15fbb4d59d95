package io.aerotype.operation;

import com.aerospike.client.Operation;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.MapReturnType;
import org.jspecify.annotations.Nullable;

/**
 * Elements named in a list or map, with the two families of operations on them.
 *
 * @param around the list or map they are in
 * @param container which of the two it is
 * @param step the way into the element; null where none leads into it
 * @param get reads them; takes the kind of answer
 * @param remove removes them; takes the kind of answer
 */
record Selection(
        Place around, Container container, @Nullable CTX step, Family get, Family remove) {
    enum Container {
        LIST,
        MAP
    }

    /** The operations of the stock client on the same elements, one for each kind of answer. */
    @FunctionalInterface
    interface Family {
        Operation make(String bin, int type, CTX... context);
    }

    /** The operation that reads, after a check that there is such an answer. */
    Operation get(int type) {
        return get.make(around.bin(), checked(type), around.context());
    }

    /** The operation that removes, after a check that there is such an answer. */
    Operation remove(int type) {
        return remove.make(around.bin(), checked(type), around.context());
    }

    private int checked(int type) {
        if (container == Container.LIST) {
            switch (type & ~MapReturnType.INVERTED) {
                case MapReturnType.KEY,
                        MapReturnType.KEY_VALUE,
                        MapReturnType.ORDERED_MAP,
                        MapReturnType.UNORDERED_MAP ->
                    throw new IllegalArgumentException(
                            "The elements of a list have no keys; ask for values, indexes or ranks.");
                default -> {}
            }
        }
        return type;
    }

    /** The place inside the element. */
    Place inside() {
        if (step == null) {
            throw new IllegalStateException(
                    "No way leads inside these elements; name one by key, index, rank or value.");
        }
        return around.inside(step);
    }
}
