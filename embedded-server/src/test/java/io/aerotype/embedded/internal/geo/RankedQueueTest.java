package io.aerotype.embedded.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class RankedQueueTest {
    @Property
    void gives_the_least_rank_first(@ForAll List<@IntRange(max = 20) Integer> ranks) {
        RankedQueue<Integer> queue = new RankedQueue<>();
        ranks.forEach(rank -> queue.put(rank, rank));

        assertThat(taken(queue))
                .isEqualTo(ranks.stream().sorted(Comparator.naturalOrder()).toList());
    }

    /** What a C++ program prints that puts the letters into a {@code priority_queue} and takes them out again. */
    @Test
    void gives_equal_ranks_in_the_order_of_the_cpp_library() {
        RankedQueue<String> queue = new RankedQueue<>();
        List.of("a", "b", "c", "d", "e", "f", "g").forEach(letter -> queue.put(1, letter));

        assertThat(String.join("", taken(queue))).isEqualTo("acfgebd");
    }

    private static <T> List<T> taken(RankedQueue<T> queue) {
        List<T> taken = new ArrayList<>();
        while (!queue.isEmpty()) {
            taken.add(queue.take());
        }
        return taken;
    }
}
