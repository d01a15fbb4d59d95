package io.aerotype.operation;

import com.aerospike.client.cdt.ListOperation;
import io.aerotype.internal.limits.AtLeast;

/**
 * Questions about a list as a whole. The answers stand in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
public sealed class ListRead<W> permits ListAccess {
    private final OperationSink<W> sink;
    private final Place place;

    ListRead(OperationSink<W> sink, Place place) {
        this.sink = sink;
        this.place = place;
    }

    /**
     * Reads the element at an index. An index outside the list is an error.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return the builder
     */
    public final W get(int index) {
        return sink.operation(ListOperation.get(place.bin(), index, place.context()));
    }

    /**
     * Reads the elements from an index to the end.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @return the builder
     */
    public final W getRange(int index) {
        return sink.operation(ListOperation.getRange(place.bin(), index, place.context()));
    }

    /**
     * Reads some elements from an index.
     *
     * @param index position from 0; negative from the end, -1 being the last
     * @param count how many
     * @return the builder
     */
    public final W getRange(int index, int count) {
        return sink.operation(
                ListOperation.getRange(place.bin(), index, AtLeast.zero("count", count), place.context()));
    }

    /**
     * Asks how many elements there are.
     *
     * @return the builder
     */
    public final W size() {
        return sink.operation(ListOperation.size(place.bin(), place.context()));
    }
}
