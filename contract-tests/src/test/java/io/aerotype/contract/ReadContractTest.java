package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.session.DataSet;
import io.aerotype.session.FastPath;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class ReadContractTest {
    private final Session session;
    private final DataSet set;

    ReadContractTest(Fixture on) {
        session = on.session();
        set = on.set();
    }

    @BeforeEach
    void write() {
        for (int i = 0; i < 5; i++) {
            session.upsert(set.id(i)).put("n", i, "text", "t" + i).execute();
        }
    }

    @ContractTest
    void a_read_of_one_key_gives_its_bins(CallShape shape) {
        StoredRecord stored = shape.only(session.query(set.id(3))).recordOrThrow();

        assertThat(stored.bins()).isEqualTo(Map.of("n", 3L, "text", "t3"));
        assertThat(stored.key()).isEqualTo(set.id(3));
        assertThat(stored.generation()).isEqualTo(1);
    }

    @ContractTest
    void a_projection_reads_just_those_bins(CallShape shape) {
        assertThat(shape.only(session.query(set.id(3)).bins("n", "absent"))
                        .recordOrThrow()
                        .bins())
                .isEqualTo(Map.of("n", 3L));
    }

    @ContractTest
    void a_missing_record_gives_an_empty_stream(CallShape shape) {
        assertThat(shape.results(session.query(set.id(99)))).isEmpty();
        try (RecordStream<StoredRecord> none = session.query(set.id(99)).execute()) {
            assertThatThrownBy(none::firstOrThrow).isInstanceOf(NoSuchElementException.class);
        }
    }

    @ContractTest
    void a_batch_comes_back_in_input_order_and_leaves_missing_keys_out(CallShape shape) {
        List<Key> keys = List.of(set.id(4), set.id(99), set.id(0), set.id(4));

        var results = shape.results(session.query(keys));

        assertThat(results).extracting(row -> row.index()).containsExactly(0, 2, 3);
        assertThat(results)
                .extracting(row -> row.recordOrThrow().getLong("n").orElseThrow())
                .containsExactly(4L, 0L, 4L);
    }

    @ContractTest
    void missing_keys_are_shown_on_request(CallShape shape) {
        var results = shape.results(session.query(set.id(4), set.id(99)).includeMissingKeys());

        assertThat(results).hasSize(2);
        assertThat(results.get(1).existed()).isFalse();
    }

    @ContractTest
    void the_fast_path_reads_and_writes_one_record(CallShape shape) {
        Key key = set.id("fast");
        FastPath fast = session.fast();

        shape.call(
                () -> {
                    fast.put(key, Map.of("a", 1));
                    return true;
                },
                () -> fast.putAsync(key, Map.of("a", 1)).thenApply(done -> true));

        assertThat(shape.call(() -> fast.get(key), () -> fast.getAsync(key))
                        .orElseThrow()
                        .bins())
                .isEqualTo(Map.of("a", 1L));
        assertThat(shape.call(() -> fast.touch(key), () -> fast.touchAsync(key)))
                .isTrue();
        assertThat(shape.call(() -> fast.exists(key), () -> fast.existsAsync(key)))
                .isTrue();
        assertThat(shape.call(() -> fast.delete(key), () -> fast.deleteAsync(key)))
                .isTrue();
        assertThat(shape.call(() -> fast.get(key), () -> fast.getAsync(key))).isEmpty();
        assertThat(shape.call(() -> fast.delete(key), () -> fast.deleteAsync(key)))
                .isFalse();
    }

    @Test
    void a_stream_is_read_once_and_ends_with_an_exception_never_with_null() {
        try (RecordStream<StoredRecord> stream = session.query(set.id(1)).execute()) {
            var rows = stream.iterator();
            rows.next();
            assertThat(rows.hasNext()).isFalse();
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @ContractTest
    void a_mixed_chain_runs_as_one_batch_and_numbers_its_results(CallShape shape) {
        var results = shape.results(session.upsert(set.id(0))
                .bin("n")
                .setTo(10)
                .query(set.id(1), set.id(2))
                .delete(set.id(3))
                .exists(set.id(4))
                .insert(set.id(4))
                .bin("n")
                .setTo(1));

        assertThat(results).extracting(row -> row.index()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(results.subList(0, 5)).allMatch(row -> row.isOk());
        assertThat(results.get(5).failure()).isPresent();
        assertThat(session.get(set.id(0)).orElseThrow().getLong("n")).hasValue(10);
        assertThat(session.get(set.id(3))).isEmpty();
    }
}
