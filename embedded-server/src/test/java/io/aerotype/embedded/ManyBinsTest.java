package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records with so many bins that their names are looked up. */
class ManyBinsTest {
    private static final Key KEY = new Key(TestServer.NAMESPACE, TestServer.SET, 1);

    /** The most a server stores, in the client's own time limit. */
    private static final int MOST = 32_767;

    @Test
    void as_many_as_a_record_may_have_are_written_at_once() {
        try (TestServer server = new TestServer()) {
            server.client()
                    .put(
                            null,
                            KEY,
                            IntStream.range(0, MOST)
                                    .mapToObj(number -> new Bin("b" + number, number))
                                    .toArray(Bin[]::new));

            assertThat(server.client().get(null, KEY).bins)
                    .hasSize(MOST)
                    .containsEntry("b0", 0L)
                    .containsEntry("b32766", 32_766L);
        }
    }

    @Test
    void any_order_of_changes_leaves_the_bins_that_it_should() {
        Random random = new Random(7);
        Map<String, Object> expected = new LinkedHashMap<>();
        try (TestServer server = new TestServer()) {
            for (int round = 0; round < 40; round++) {
                Operation[] changes = IntStream.range(0, 50)
                        .mapToObj(number -> change(random, expected))
                        .toArray(Operation[]::new);
                server.client().operate(null, KEY, changes);
                Record stored = server.client().get(null, KEY);
                assertThat(stored == null ? Map.of() : stored.bins).isEqualTo(expected);
            }
        }
    }

    private static Operation change(Random random, Map<String, Object> expected) {
        String name = "b" + random.nextInt(130);
        if (random.nextInt(3) == 0) {
            expected.remove(name);
            return Operation.put(Bin.asNull(name));
        }
        long value = random.nextLong();
        expected.put(name, value);
        return Operation.put(new Bin(name, value));
    }
}
