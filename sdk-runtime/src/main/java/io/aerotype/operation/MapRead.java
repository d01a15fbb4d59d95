package io.aerotype.operation;

import com.aerospike.client.cdt.MapOperation;

/**
 * Questions about a map as a whole. The answers stand in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
public sealed class MapRead<W> permits MapAccess {
    private final OperationSink<W> sink;
    private final Place place;

    MapRead(OperationSink<W> sink, Place place) {
        this.sink = sink;
        this.place = place;
    }

    /**
     * Asks how many entries there are.
     *
     * @return the builder
     */
    public final W size() {
        return sink.operation(MapOperation.size(place.bin(), place.context()));
    }
}
