package io.aerotype.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Value;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void keeps_plain_collections_as_they_are() {
        List<Object> list = new ArrayList<>(Arrays.asList(1L, "a", null, List.of(true)));
        assertThat(Values.of(list, "bin").getObject()).isSameAs(list);
    }

    @Test
    void converts_what_the_client_would_not_write_well() {
        assertThat(Values.of(new int[] {1, 2}, "bin").getObject()).isEqualTo(List.of(1, 2));
        assertThat(Values.of(new String[] {"a"}, "bin").getObject()).isEqualTo(List.of("a"));
        assertThat(Values.of(new StringBuilder("sb"), "bin")).isEqualTo(Value.get("sb"));
        assertThat(Values.of(ByteBuffer.wrap(new byte[] {1, 2}), "bin")).isEqualTo(Value.get(new byte[] {1, 2}));
        assertThat(Values.of(null, "bin").getObject()).isNull();
    }

    @Test
    void converts_inside_collections_and_keeps_the_order_of_maps() {
        TreeMap<String, Object> sorted = new TreeMap<>(Map.of("b", new long[] {1}, "a", 2));
        assertThat(Values.of(sorted, "bin").getObject()).isEqualTo(Map.of("b", Values.of(List.of(1L), "x"), "a", 2));
        assertThat(sorted.get("b")).isInstanceOf(long[].class);
    }
}
