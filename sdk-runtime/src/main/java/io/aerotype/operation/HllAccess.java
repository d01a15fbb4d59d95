package io.aerotype.operation;

import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import io.aerotype.internal.value.Values;
import io.aerotype.value.HllSketch;
import java.util.List;

/**
 * A HyperLogLog bin, which estimates how many different elements it was given.
 *
 * @param <W> the builder that goes on
 */
public final class HllAccess<W> extends HllRead<W> {
    private final OperationSink<W> sink;
    private final String bin;

    HllAccess(OperationSink<W> sink, String bin) {
        super(sink, bin);
        this.sink = sink;
        this.bin = bin;
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
        return sink.operation(HLLOperation.init(policy(flags), bin, config.indexBits(), config.minHashBitsOrNone()));
    }

    /**
     * Counts elements in a sketch that is there. Answers how many registers changed.
     *
     * @param elements what to count, at least one
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are none, or a flag makes no sense here or contradicts another
     */
    public W add(List<?> elements, HllFlag... flags) {
        return sink.operation(HLLOperation.add(policy(flags), bin, Values.all(some(elements), bin)));
    }

    /**
     * Counts elements; a sketch that is not there is made. Answers how many registers changed.
     *
     * @param elements what to count, at least one
     * @param config its size
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are none, or a flag makes no sense here or contradicts another
     */
    public W add(List<?> elements, HllConfig config, HllFlag... flags) {
        return sink.operation(HLLOperation.add(
                policy(flags), bin, Values.all(some(elements), bin), config.indexBits(), config.minHashBitsOrNone()));
    }

    /**
     * Makes the sketch the union of itself with others.
     *
     * @param sketches the other sketches, at least one
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are none, or flags contradict each other
     */
    public W setUnion(List<HllSketch> sketches, HllFlag... flags) {
        return sink.operation(HLLOperation.setUnion(new HLLPolicy(Flag.combine(flags)), bin, sketches(sketches)));
    }

    /**
     * Makes the sketch smaller. It must have no minhash bits.
     *
     * @param indexBits its new index bits: 4 to 16
     * @return the builder
     * @throws IllegalArgumentException if they are out of this range
     */
    public W fold(int indexBits) {
        return sink.operation(HLLOperation.fold(bin, HllConfig.of(indexBits).indexBits()));
    }

    /**
     * Recomputes the estimate that is kept with the sketch and answers it.
     *
     * @return the builder
     */
    public W refreshCount() {
        return sink.operation(HLLOperation.refreshCount(bin));
    }

    private static HLLPolicy policy(HllFlag... flags) {
        for (HllFlag flag : flags) {
            if (flag == HllFlag.ALLOW_FOLD) {
                throw new IllegalArgumentException("ALLOW_FOLD has a meaning for setUnion only.");
            }
        }
        return new HLLPolicy(Flag.combine(flags));
    }
}
