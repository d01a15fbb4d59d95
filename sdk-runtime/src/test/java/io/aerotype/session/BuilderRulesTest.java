package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mistakes are found at the call that makes them, before anything is sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuilderRulesTest {
    private final EmbeddedSession embedded = new EmbeddedSession();
    private final Session session = embedded.session;
    private final DataSet set = embedded.set;
    private final Key key = set.id("k");

    @AfterAll
    void close() {
        embedded.close();
    }

    @Test
    void a_builder_runs_once() {
        RecordQuery query = session.query(key);
        query.execute();
        assertIllegalState(query::execute, "execute() was called on this builder already");
        assertIllegalState(query::executeStream, "a builder runs once");
        assertThat(query.executeAsync()).isCompletedExceptionally();
    }

    @Test
    void a_builder_is_closed_by_the_next_verb() {
        WriteBuilder first = session.upsert(key).bin("a").setTo(1);
        var unused = first.delete(set.id("other"));
        assertIllegalState(() -> first.bin("b").setTo(2), "The next verb of the chain");
    }

    @Test
    void verbs_need_keys() {
        assertIllegal(session::upsert, "upsert was given no keys");
        assertIllegal(() -> session.query(List.of()), "query was given no keys");
    }

    @Test
    void a_write_needs_something_to_write() {
        assertIllegal(() -> session.update(key).execute(), "update has nothing to write");
        assertIllegal(() -> session.update(key).put(Map.of()), "empty map");
        assertIllegal(() -> session.update(key).put("a", 1, "b"), "the name 'b' without a value");
    }

    @Test
    void names_count_bytes() {
        assertIllegal(
                () -> session.upsert(key).bin("ééééééééx"), "'ééééééééx' takes 17 bytes of UTF-8; a server accepts 15");
        assertIllegal(() -> DataSet.of("n".repeat(32), "s"), "takes 32 bytes");
        assertIllegal(() -> DataSet.of("test", "s".repeat(64)), "takes 64 bytes");
        assertIllegal(() -> session.upsert(key).bin(""), "is empty");
    }

    @Test
    void replacing_writes_only_set_bins() {
        assertIllegal(() -> session.replace(key).bin("a").incrementBy(1), "replace writes a record anew");
        assertIllegal(() -> session.replaceIfExists(key).bin("a").remove(), "not remove 'a'");
    }

    @Test
    void there_is_one_condition_and_one_time_to_live() {
        assertIllegalState(
                () -> session.query(key).where("$.a == 1").where("$.b == 2"), "There is a condition already: $.a == 1");
        assertIllegalState(() -> session.upsert(key).neverExpire().expireAfter(Duration.ofDays(1)), "settled already");
    }

    @Test
    void conditions_are_checked_where_they_are_given() {
        assertIllegal(() -> session.query(set).where("$.a > > 1"), "column 7");
        assertIllegal(() -> session.query(set).where(" "), "The condition is empty");
        assertIllegal(() -> session.query(set).where("$.a == ?0"), "takes 1 value (?0), not 0");
        assertIllegal(() -> session.query(set).where("$.a + 1 > ?0", "x"), "?0 must be INT, not STRING");
    }

    @Test
    void generations_are_possible_ones_and_not_for_inserts() {
        assertIllegal(() -> session.update(key).ensureGeneration(0), "Generation 0 is not possible");
        assertIllegal(() -> session.update(key).ensureGeneration(65_536), "1 to 65535");
        assertIllegal(() -> session.insert(key).ensureGeneration(1), "insert creates records");
    }

    @Test
    void values_without_a_server_type_are_refused() {
        assertIllegal(() -> session.upsert(key).put("a", UUID.randomUUID()), "java.util.UUID");
        assertIllegal(() -> session.upsert(key).put("a", List.of(1, List.of('c'))), "java.lang.Character");
        assertIllegal(() -> session.upsert(key).put("a", Map.of(1.5, 1)), "key of type java.lang.Double");
        assertIllegal(() -> set.idOf(1.5), "java.lang.Double");
    }

    @Test
    void projections_name_bins_once() {
        assertIllegal(() -> session.query(key).bins(), "call noBins()");
        assertIllegalState(() -> session.query(set).bins("a").noBins(), "settled already");
    }

    @Test
    void reading_all_bins_goes_with_no_other_value() {
        assertIllegal(() -> session.upsert(key).bin("a").get().readAllBins().execute(), "reads all bins at most once");
    }

    @Test
    void a_closed_client_says_so() {
        EmbeddedSession other = new EmbeddedSession();
        other.close();
        other.client.close();
        assertIllegalState(() -> other.session.query(key).execute(), "The client is closed");
        assertIllegalState(() -> other.session.get(key), "The client is closed");
        assertThat(other.client.isConnected()).isFalse();
        assertThat(other.session.getAsync(key)).isCompletedExceptionally();
    }

    private static void assertIllegal(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    private static void assertIllegalState(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalStateException.class).hasMessageContaining(message);
    }
}
