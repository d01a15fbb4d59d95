package io.aerotype.query;

import io.aerotype.operation.BinWrite;
import io.aerotype.operation.HllAccess;
import io.aerotype.operation.HllConfig;
import io.aerotype.operation.HllFlag;
import io.aerotype.operation.OperationSink;
import io.aerotype.value.HllSketch;
import java.util.Collection;
import java.util.List;

/**
 * A HyperLogLog bin being written, which estimates how many different elements it was given. What it is asked stands in
 * the answer's {@code results()}, and under the bin's name.
 *
 * <pre>{@code
 * session.upsert(pages.id("home")).visitors().add(List.of("alice"), HllConfig.of(12)).visitors().getCount().execute();
 * }</pre>
 *
 * @param <W> the builder that goes on
 */
public final class HllWrite<W> extends TypedBinWrite<W, HllSketch> {
    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the sketch is stored
     */
    public HllWrite(OperationSink<W> sink, Location<HllSketch> location) {
        super(sink, location);
    }

    /**
     * Makes the sketch, or empties it.
     *
     * @param config its size
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a flag makes no sense here or contradicts another
     */
    public W init(HllConfig config, HllFlag... flags) {
        return access().init(config, flags);
    }

    /**
     * Counts elements in a sketch that is there. Answers how many registers changed.
     *
     * @param elements text, numbers or bytes to count; at least one
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are none, or a flag makes no sense here or contradicts another
     */
    public W add(Collection<?> elements, HllFlag... flags) {
        return access().add(List.copyOf(elements), flags);
    }

    /**
     * Counts elements; a sketch that is not there is made. Answers how many registers changed.
     *
     * @param elements text, numbers or bytes to count; at least one
     * @param config its size
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are none, or a flag makes no sense here or contradicts another
     */
    public W add(Collection<?> elements, HllConfig config, HllFlag... flags) {
        return access().add(List.copyOf(elements), config, flags);
    }

    /**
     * Makes the sketch the union of itself with others.
     *
     * @param sketches the others, at least one
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are none, or flags contradict each other
     */
    public W setUnion(List<HllSketch> sketches, HllFlag... flags) {
        return access().setUnion(sketches, flags);
    }

    /**
     * Makes the sketch smaller. It must have no minhash bits.
     *
     * @param indexBits its new index bits: 4 to 16
     * @return the builder
     * @throws IllegalArgumentException if they are out of this range
     */
    public W fold(int indexBits) {
        return access().fold(indexBits);
    }

    /**
     * Recomputes the estimate that is kept with the sketch and answers it.
     *
     * @return the builder
     */
    public W refreshCount() {
        return access().refreshCount();
    }

    /**
     * Asks for the estimated number of different elements.
     *
     * @return the builder
     */
    public W getCount() {
        return access().getCount();
    }

    /**
     * Asks for the union with other sketches, as a sketch.
     *
     * @param sketches the others, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public W getUnion(List<HllSketch> sketches) {
        return access().getUnion(sketches);
    }

    /**
     * Asks for the estimated number of elements in this sketch or in another.
     *
     * @param sketches the others, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public W getUnionCount(List<HllSketch> sketches) {
        return access().getUnionCount(sketches);
    }

    /**
     * Asks for the estimated number of elements in this sketch and in all others; for more than two sketches they need
     * minhash bits.
     *
     * @param sketches the others, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public W getIntersectCount(List<HllSketch> sketches) {
        return access().getIntersectCount(sketches);
    }

    /**
     * Asks how alike the sketches are, from 0 to 1; for more than two sketches they need minhash bits.
     *
     * @param sketches the others, at least one
     * @return the builder
     * @throws IllegalArgumentException if there are none
     */
    public W getSimilarity(List<HllSketch> sketches) {
        return access().getSimilarity(sketches);
    }

    /**
     * Asks for the index and minhash bits; {@link HllConfig#of(List)} reads the answer.
     *
     * @return the builder
     */
    public W describe() {
        return access().describe();
    }

    private HllAccess<W> access() {
        return new BinWrite<>(builder(), place().bin()).hll();
    }
}
