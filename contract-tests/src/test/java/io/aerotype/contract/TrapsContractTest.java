package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/**
 * Where other clients, their documentation, or the server surprise: each row of the trap register that concerns running
 * requests. Those about batches and streams stand in {@link BatchContractTest} and {@link StreamingContractTest}.
 */
@OnServer
class TrapsContractTest {
    private final Session session;
    private final DataSet set;
    private final Key key;

    TrapsContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        key = set.id("k");
    }

    @ContractTest
    void trap_1_replace_creates_a_missing_record_and_replace_if_exists_does_not(CallShape shape) {
        shape.run(session.replace(key).bin("a").setTo(1));

        assertThat(session.get(key)).isPresent();
        assertThatThrownBy(() -> shape.run(
                        session.replaceIfExists(set.id("none")).bin("a").setTo(1)))
                .extracting("resultCode")
                .isEqualTo(ResultCode.KEY_NOT_FOUND_ERROR);
    }

    @Test
    void trap_2_a_replacing_write_refuses_what_changes_a_bin() {
        assertThatThrownBy(() -> session.replace(key).bin("a").incrementBy(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("writes a record anew");
        assertThatThrownBy(() -> session.replace(key).bin("a").remove()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.replace(key).touchRecord()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.replace(key).deleteRecord()).isInstanceOf(IllegalArgumentException.class);
    }

    @ContractTest
    void trap_3_a_read_of_all_bins_stands_alone_among_reads(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.upsert(key)
                        .bin("a")
                        .setTo(1)
                        .readAllBins()
                        .bin("a")
                        .get()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reads all bins");

        RecordResult<StoredRecord> result =
                shape.only(session.upsert(key).bin("a").setTo(1).readAllBins());
        assertThat(result.recordOrThrow().bins()).isEqualTo(Map.of("a", 1L));
    }

    @ContractTest
    void trap_5_a_missing_record_meets_every_condition_of_a_write_that_creates(CallShape shape) {
        shape.run(session.upsert(key)
                .where("$.a > 100")
                .failOnFilteredOut()
                .bin("a")
                .setTo(1));

        assertThat(session.get(key)).isPresent();
    }

    @Test
    void trap_6_a_second_condition_is_refused() {
        assertThatThrownBy(() -> session.query(key).where("$.a > 1").where("$.a < 5"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'and'");
    }

    @ContractTest
    void trap_7_arguments_of_a_condition_are_values(CallShape shape) {
        session.put(key, Map.of("name", "it's \"?0\" and 1 == 1"));

        assertThat(shape.results(session.query(key).where("$.name == ?0", "it's \"?0\" and 1 == 1")))
                .hasSize(1);
    }

    @Test
    void trap_15_a_stream_is_iterable_once_and_never_gives_null() {
        session.put(key, Map.of("a", 1));
        int rows = 0;
        for (RecordResult<StoredRecord> row : session.query(key).execute()) {
            rows += row.isOk() ? 1 : 0;
        }
        assertThat(rows).isEqualTo(1);

        RecordStream<StoredRecord> stream = session.query(key).execute();
        Iterator<RecordResult<StoredRecord>> results = stream.iterator();
        results.next();
        assertThat(results.hasNext()).isFalse();
        assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
    }

    @ContractTest
    void trap_25_no_bins_are_none_and_an_empty_list_of_bins_is_a_mistake(CallShape shape) {
        session.put(key, Map.of("a", 1));

        assertThatThrownBy(() -> session.query(key).bins()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.query(set).bins()).isInstanceOf(IllegalArgumentException.class);
        assertThat(shape.only(session.query(key).noBins()).recordOrThrow().bins())
                .isEmpty();
        assertThat(shape.results(session.query(set).noBins()))
                .extracting(row -> row.recordOrThrow().bins())
                .containsExactly(Map.of());
    }

    @ContractTest
    void trap_28_text_and_integer_ids_are_different_records(CallShape shape) {
        shape.run(session.upsert(set.id("1")).bin("kind").setTo("text"));
        shape.run(session.upsert(set.id(1)).bin("kind").setTo("integer"));

        assertThat(shape.results(session.query(List.of(set.id(1), set.id(1L), set.id("1")))))
                .extracting(row -> row.recordOrThrow().getString("kind").orElseThrow())
                .containsExactly("integer", "integer", "text");
    }

    @ContractTest
    void a_read_of_parts_of_a_missing_record_gives_nothing(CallShape shape) {
        assertThat(shape.results(session.query(set.id("none")).bin("a").get())).isEmpty();
        assertThat(shape.only(session.query(set.id("none"))
                                .includeMissingKeys()
                                .bin("a")
                                .get())
                        .existed())
                .isFalse();
    }
}
