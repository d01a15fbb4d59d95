package io.aerotype.embedded.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.internal.expression.SampleRecord;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementWriter;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.OpCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever arrives, an operation yields an outcome or a result code: never another exception, never a stack overflow. */
final class BinOperationsFuzzTest {
    private static final int[] CODES = {3, 4, 5, 7, 8, 9, 10, 12, 13, 15, 16};
    private static final int[] CALLS = {
        0, 1, 2, 9, 12, 16, 20, 24, 50, 67, 81, 97, 106, 122, 123, 125, 126, 127, 254, 255
    };
    private static final int DEPTH = 4;

    private final BinOperations operations = new BinOperations();

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void random_bytes_are_answered(@ForAll long seed, @ForAll @Size(max = 40) byte[] payload) {
        answer(new Random(seed), payload);
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void well_formed_nonsense_is_answered(@ForAll long seed) {
        Random random = new Random(seed);
        answer(random, ElementWriter.bytesOf(call(random, DEPTH)));
    }

    private void answer(Random random, byte[] payload) {
        int code = CODES[random.nextInt(CODES.length)];
        List<Particle> bins = new ArrayList<>(SampleRecord.create().bins().values());
        @Nullable Particle bin = random.nextInt(5) == 0 ? null : bins.get(random.nextInt(bins.size()));
        try {
            assertThat(operations.apply(OpCode.of(code), 4, payload, bin, SampleRecord.create()))
                    .isNotNull();
        } catch (ResultException refused) {
            assertThat(refused.code()).isPositive();
        }
    }

    private static Element call(Random random, int depth) {
        List<Element> items = new ArrayList<>();
        items.add(Element.of((long) CALLS[random.nextInt(CALLS.length)]));
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            items.add(
                    switch (random.nextInt(8)) {
                        case 0 -> Element.of("s");
                        case 1 -> Element.Bound.WILDCARD;
                        case 2 -> Element.of(random.nextLong());
                        case 3 -> Element.NIL;
                        case 4 -> Element.of(true);
                        case 5, 6 -> depth == 0 ? Element.of(1L) : call(random, depth - 1);
                        default -> Element.of((long) random.nextInt(300) - 20);
                    });
        }
        return Element.list(items);
    }
}
