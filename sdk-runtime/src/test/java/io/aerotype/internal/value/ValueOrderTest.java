package io.aerotype.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.value.GeoJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueOrderTest {
    /** As a server sorts them. */
    private static final List<@Nullable Object> IN_ORDER = Arrays.asList(
            null,
            false,
            true,
            Long.MIN_VALUE,
            -1L,
            0L,
            1L,
            "",
            "Z",
            "a",
            "aa",
            "\uffee",
            "\ud83d\ude00",
            List.of(),
            List.of(1L),
            List.of(1L, 2L),
            List.of(2L),
            Map.of(),
            Map.of("a", 1L),
            Map.of("a", 2L),
            Map.of("b", 0L),
            Map.of("a", 1L, "b", 1L),
            new byte[] {},
            new byte[] {1},
            new byte[] {1, 2},
            new byte[] {-1},
            -1.5,
            0.0,
            1.0,
            GeoJson.point(1, 2));

    @Test
    void sorts_values_of_all_types_as_a_server_does() {
        List<@Nullable Object> shuffled = new ArrayList<>(IN_ORDER);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(ValueOrder.INSTANCE);
            assertThat(shuffled).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void equals_what_has_the_same_content_only() {
        assertThat(ValueOrder.INSTANCE.compare(new byte[] {1}, new byte[] {1})).isZero();
        assertThat(ValueOrder.INSTANCE.compare(Map.of("a", 1L, "b", 2L), Map.of("b", 2L, "a", 1L)))
                .isZero();
        assertThat(ValueOrder.INSTANCE.compare(1L, 1.0)).isNegative();
    }
}
