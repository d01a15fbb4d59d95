package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.query.Filter;
import io.aerotype.session.BackgroundTask;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that servers do on their own: background changes, functions, truncation. */
@OnServer
class TaskContractTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final String MODULE = "task_contract.lua";
    private static final String SOURCE = """
        function twice(record, bin)
          record[bin] = record[bin] * 2
          aerospike:update(record)
          return record[bin]
        end
        """;

    private final Session session;
    private final DataSet set;

    TaskContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        for (int id = 0; id < 10; id++) {
            session.upsert(set.id(id)).bin("n").setTo(id).execute();
        }
    }

    @Test
    void background_work_changes_the_records_that_meet_its_condition() {
        BackgroundTask task = session.background(set)
                .where("$.n >= 5")
                .bin("n")
                .incrementBy(100)
                .execute();
        List<Boolean> told = new ArrayList<>();

        task.await(LONG_ENOUGH, progress -> told.add(progress.done()));

        assertThat(task.id()).isPresent();
        assertThat(told).endsWith(true);
        assertThat(session.query(set).where("$.n >= 100").execute().count()).isEqualTo(5);
    }

    @Test
    void background_work_finds_its_records_by_a_filter_of_the_stock_client() {
        String index = "task_contract_n";
        session.indexes(set).onBin("n").named(index).integer().create().await(LONG_ENOUGH);
        try {
            session.background(set)
                    .indexFilter(Filter.range("n", 2, 6))
                    .where("$.n != 4")
                    .bin("n")
                    .incrementBy(100)
                    .execute()
                    .await(LONG_ENOUGH);

            assertThat(session.query(set).where("$.n >= 100").execute().count()).isEqualTo(4);
            assertThatThrownBy(() -> session.background(set)
                            .indexFilter(Filter.range("n", 2, 6))
                            .usingIndex(index))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            session.indexes(set).drop(index);
        }
    }

    @Test
    void background_work_can_touch_and_delete() {
        session.background(set).touchRecord().execute().await(LONG_ENOUGH);
        assertThat(session.get(set.id(1)).orElseThrow().generation()).isEqualTo(2);

        session.background(set).where("$.n < 3").deleteRecord().execute().await(LONG_ENOUGH);
        assertThat(session.query(set).execute().count()).isEqualTo(7);
    }

    @Test
    void a_function_is_registered_from_text_a_file_or_a_resource_and_runs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("twice.lua"), SOURCE);
        session.functions().register(file, MODULE).await(LONG_ENOUGH);
        session.functions().registerSource(SOURCE, MODULE).await(LONG_ENOUGH);

        assertThat(session.functions().list()).contains(MODULE);
        assertThat(session.executeUdf(set.id(3))
                        .function("task_contract", "twice", "n")
                        .execute()
                        .firstRecord()
                        .orElseThrow()
                        .udfResult())
                .contains(6L);
        session.background(set)
                .function("task_contract", "twice", "n")
                .execute()
                .await(LONG_ENOUGH);
        assertThat(session.get(set.id(3)).orElseThrow().getLong("n")).hasValue(12);

        session.functions().remove(MODULE);
        session.functions().remove(MODULE);
        assertThat(session.functions().list()).doesNotContain(MODULE);
    }

    @Test
    void a_module_that_cannot_be_read_is_refused_before_anything_is_sent(@TempDir Path folder) {
        assertThatThrownBy(() -> session.functions().register(folder.resolve("none.lua"), MODULE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.lua");
        assertThatThrownBy(() -> session.functions()
                        .registerResource(TaskContractTest.class.getClassLoader(), "none.lua", MODULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.lua");
        assertThat(session.functions().list()).doesNotContain(MODULE);
    }

    @Test
    void truncation_empties_a_set_or_what_is_old_in_it() {
        session.truncate(set, Instant.now().minusSeconds(3_600));
        assertThat(session.query(set).execute().count()).isEqualTo(10);
        assertThatThrownBy(() -> session.truncate(set, Instant.now().plusSeconds(3_600)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("past");

        session.truncate(set);
        assertThat(session.query(set).execute().count()).isZero();
    }
}
