package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.session.DataSet;
import io.aerotype.session.Query;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where values and their counts surprise: the rows of the trap register about what is stored. */
@OnServer
class ValueTrapsContractTest {
    private static final int GENERATIONS = 65_535;
    private static final int BATCH = 5_000;

    private final Session session;
    private final DataSet set;
    private final Key key;

    ValueTrapsContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        key = set.id("k");
    }

    @ContractTest
    void trap_04_each_operation_has_its_answer_whatever_stands_beside_it(CallShape shape) {
        session.put(key, Map.of("list", List.of(1L, 2L), "n", 5));

        StoredRecord answer = shape.only(session.update(key)
                        .bin("list")
                        .get()
                        .touchRecord()
                        .bin("n")
                        .incrementBy(1)
                        .bin("n")
                        .get()
                        .bin("list")
                        .asList()
                        .append(3)
                        .bin("absent")
                        .get()
                        .bin("list")
                        .get())
                .recordOrThrow();

        assertThat(answer.results().get(0))
                .as("a list that was read is one answer, not two")
                .isEqualTo(List.of(1L, 2L));
        assertThat(answer.results()).hasSize(7);
        assertThat(answer.results().get(3)).isEqualTo(6L);
        assertThat(answer.results().get(4)).isEqualTo(3L);
        assertThat(answer.results().get(5)).as("a bin that is not there").isNull();
        assertThat(answer.results().get(6)).isEqualTo(List.of(1L, 2L, 3L));
        StoredRecord cleared = shape.only(session.update(key)
                        .deleteRecord()
                        .bin("new")
                        .setTo(1)
                        .bin("new")
                        .get())
                .recordOrThrow();
        assertThat(cleared.results().getLast()).isEqualTo(1L);
        assertThat(session.get(key).orElseThrow().bins()).isEqualTo(Map.of("new", 1L));
    }

    @ContractTest
    void trap_09_a_record_that_is_created_has_no_expiry_to_keep(CallShape shape) {
        shape.run(session.upsert(set.id("default")).bin("a").setTo(1));
        shape.run(session.upsert(set.id("kept")).keepTtl().bin("a").setTo(1));

        assertThat(session.get(set.id("kept")).orElseThrow().ttl().isPresent())
                .as("the namespace's own rule holds for both")
                .isEqualTo(session.get(set.id("default")).orElseThrow().ttl().isPresent());
    }

    @Test
    void trap_23_what_no_server_has_a_type_for_is_refused_and_not_made_into_text() {
        for (Object value :
                List.of(UUID.randomUUID(), ListOrder.ORDERED, 'c', Optional.of(1), Instant.EPOCH, BigInteger.TEN)) {
            assertThatThrownBy(() -> session.upsert(key).put("a", value))
                    .as("%s", value.getClass())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(value.getClass().getName());
            assertThatThrownBy(() -> session.put(key, Map.of("a", List.of(value))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void trap_27_a_query_over_a_set_offers_no_operations_which_the_stock_client_refuses() {
        assertThat(Stream.of(Query.class.getMethods()).map(Method::getName))
                .contains("bins")
                .doesNotContain("bin");
    }

    @Test
    void trap_30_generations_start_again_and_are_compared_for_equality_only() {
        session.upsert(key).bin("a").setTo(1).execute();
        List<Key> often = Collections.nCopies(BATCH, key);
        int before = 1;
        int after = 1;
        for (int written = 1; after >= before && written < GENERATIONS + BATCH; written += BATCH) {
            before = after;
            session.touch(often).execute();
            after = session.get(key).orElseThrow().generation();
        }

        assertThat(after).as("after %d writes", GENERATIONS).isBetween(1, before);
        session.update(key).ensureGeneration(after).bin("a").setTo(2).execute();
        int stale = before;
        assertThatThrownBy(() -> session.update(key)
                        .ensureGeneration(stale)
                        .bin("a")
                        .setTo(3)
                        .execute())
                .isInstanceOf(GenerationConflictException.class);
    }

    @ContractTest
    void trap_35_an_ordered_map_with_keys_of_several_types_is_read_by_its_elements(CallShape shape) {
        shape.run(session.upsert(key)
                .bin("m")
                .asMap()
                .create(MapOrder.KEY_ORDERED)
                .bin("m")
                .asMap()
                .put("a", 1)
                .bin("m")
                .asMap()
                .put(2, "b")
                .bin("m")
                .asMap()
                .put(new byte[] {3}, true));

        assertThatThrownBy(() -> shape.run(session.query(key)))
                .as("the stock client cannot sort keys of several types")
                .hasMessageContaining("onMapIndexRange(0).getKeys()");
        StoredRecord parts = shape.only(session.query(key)
                        .bin("m")
                        .onMapIndexRange(0)
                        .getKeys()
                        .bin("m")
                        .onMapIndexRange(0)
                        .getValues())
                .recordOrThrow();
        assertThat(((List<?>) parts.results().get(0)).subList(0, 2)).isEqualTo(List.of(2L, "a"));
        assertThat((List<?>) parts.results().get(1)).isEqualTo(List.of("b", 1L, true));
    }

    @ContractTest
    void trap_36_a_list_is_ordered_only_if_it_is_made_so(CallShape shape) {
        shape.run(session.upsert(key)
                .bin("plain")
                .setTo(List.of(3, 1, 2))
                .bin("ordered")
                .setTo(List.of(9))
                .bin("ordered")
                .setToOrdered(List.of(3, 1, 2))
                .bin("empty")
                .asList()
                .create(ListOrder.ORDERED));
        shape.run(session.update(key)
                .bin("ordered")
                .asList()
                .add(0)
                .bin("empty")
                .asList()
                .add(5)
                .bin("empty")
                .asList()
                .add(4));

        StoredRecord stored = session.get(key).orElseThrow();
        assertThat(stored.getList("plain").orElseThrow()).isEqualTo(List.of(3L, 1L, 2L));
        assertThat(stored.getList("ordered").orElseThrow()).isEqualTo(List.of(0L, 1L, 2L, 3L));
        assertThat(stored.getList("empty").orElseThrow()).isEqualTo(List.of(4L, 5L));
        assertThatThrownBy(() -> session.upsert(key).bin("l").setToOrdered(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("create(ListOrder.ORDERED)");
        assertThatThrownBy(() -> session.replace(key).bin("l").setToOrdered(List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ContractTest
    void a_sorted_map_is_stored_in_order(CallShape shape) {
        shape.run(session.upsert(key).bin("m").setTo(new TreeMap<>(Map.of("b", 2, "a", 1))));

        assertThat(shape.only(session.query(key).bin("m").onMapIndex(0).getKey())
                        .recordOrThrow()
                        .results())
                .containsExactly("a");
    }
}
