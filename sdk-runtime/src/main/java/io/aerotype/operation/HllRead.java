package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.operation.HLLOperation;
import io.aerotype.value.HllSketch;
import java.util.List;

/**
 * Questions about a HyperLogLog bin, which estimates how many different elements it was given. The answers stand in the record's
 * {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
public sealed class HllRead<W> permits HllAccess {
    private final OperationSink<W> sink;
    private final String bin;

    HllRead(OperationSink<W> sink, String bin) {
        this.sink = sink;
        this.bin = bin;
    }

    /**
     * Asks for the estimated number of different elements.
     *
     * @return the builder
     */
    public final W getCount() {
        return sink.operation(HLLOperation.getCount(bin));
    }

    /**
     * Asks for the union with other sketches, as a sketch.
     *
     * @param sketches the other sketches, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public final W getUnion(List<HllSketch> sketches) {
        return sink.operation(HLLOperation.getUnion(bin, sketches(sketches)));
    }

    /**
     * Asks for the estimated number of elements in this sketch or in another.
     *
     * @param sketches the other sketches, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public final W getUnionCount(List<HllSketch> sketches) {
        return sink.operation(HLLOperation.getUnionCount(bin, sketches(sketches)));
    }

    /**
     * Asks for the estimated number of elements in this sketch and in all others; for more than two sketches they need minhash bits.
     *
     * @param sketches the other sketches, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public final W getIntersectCount(List<HllSketch> sketches) {
        return sink.operation(HLLOperation.getIntersectCount(bin, sketches(sketches)));
    }

    /**
     * Asks how alike the sketches are, from 0 to 1; for more than two sketches they need minhash bits.
     *
     * @param sketches the other sketches, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public final W getSimilarity(List<HllSketch> sketches) {
        return sink.operation(HLLOperation.getSimilarity(bin, sketches(sketches)));
    }

    /**
     * Asks for the index and minhash bits; {@link HllConfig#of(List)} reads the answer.
     *
     * @return the builder
     */
    public final W describe() {
        return sink.operation(HLLOperation.describe(bin));
    }

    static List<Value.HLLValue> sketches(List<HllSketch> sketches) {
        return some(sketches).stream()
                .map(sketch -> new Value.HLLValue(sketch.toBytes()))
                .toList();
    }

    static <V> List<V> some(List<V> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A HyperLogLog operation was given an empty list; give it something.");
        }
        return values;
    }
}
