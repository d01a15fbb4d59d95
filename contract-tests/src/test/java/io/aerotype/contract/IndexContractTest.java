package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.error.IndexException;
import io.aerotype.session.BackgroundTask;
import io.aerotype.session.DataSet;
import io.aerotype.session.IndexBuilder;
import io.aerotype.session.IndexInfo;
import io.aerotype.session.Indexes;
import io.aerotype.session.Session;
import io.aerotype.session.TaskProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnServer
class IndexContractTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final Session session;
    private final DataSet set;
    private final Indexes indexes;
    private final String name;

    IndexContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        indexes = session.indexes(set);
        name = "ix_" + Integer.toHexString(set.set().hashCode());
        drop();
    }

    @AfterEach
    void drop() {
        indexes.drop(name);
    }

    @Test
    void an_index_of_each_type_is_there_as_described() {
        for (IndexType type : IndexType.values()) {
            await(typed(indexes.onBin("value").named(name), type).create());

            IndexInfo index = only();
            assertThat(index.bin()).isEqualTo("value");
            assertThat(index.type()).contains(type);
            assertThat(index.collection()).isEqualTo(IndexCollectionType.DEFAULT);
            assertThat(index.readable()).isTrue();
            drop();
        }
    }

    @Test
    void an_index_on_each_part_of_a_collection() {
        await(indexes.onBin("tags").named(name).string().onList().create());
        assertThat(only().collection()).isEqualTo(IndexCollectionType.LIST);
        drop();
        await(indexes.onBin("tags").named(name).string().onMapKeys().create());
        assertThat(only().collection()).isEqualTo(IndexCollectionType.MAPKEYS);
        drop();
        await(indexes.onBin("tags").named(name).integer().onMapValues().create());
        assertThat(only().collection()).isEqualTo(IndexCollectionType.MAPVALUES);
    }

    @Test
    void an_index_inside_a_bin() {
        await(inCity().create());

        assertThat(only().context())
                .hasSize(1)
                .first()
                .satisfies(step -> assertThat(step.value.toString()).isEqualTo("city"));
        await(inCity().ensure());
    }

    @Test
    void an_index_on_an_expression() {
        await(onSum().create());

        assertThat(only().bin()).isEmpty();
        assertThat(only().expression()).isPresent();
        await(onSum().ensure());
    }

    @Test
    void ensure_is_content_with_what_is_there_and_refuses_another_definition() {
        await(indexes.onBin("age").named(name).integer().ensure());
        await(indexes.onBin("age").named(name).integer().ensure());

        assertThatThrownBy(() -> indexes.onBin("years").named(name).string().ensure())
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("its bin is 'age', not 'years'")
                .hasMessageContaining("its type is 'NUMERIC', not 'STRING'");
        await(indexes.onBin("age").named(name).integer().create());
        assertThatThrownBy(() -> indexes.onBin("years").named(name).string().create())
                .isInstanceOf(IndexException.class)
                .extracting("resultCode")
                .isEqualTo(ResultCode.INDEX_ALREADY_EXISTS);
    }

    @Test
    void a_query_uses_the_index_as_soon_as_it_is_built() {
        for (int id = 0; id < 20; id++) {
            session.upsert(set.id(id)).bin("age").setTo(id).execute();
        }
        await(indexes.onBin("age").named(name).integer().create());

        assertThat(session.query(set)
                        .where("$.age >= 15")
                        .failOnFullScan()
                        .execute()
                        .toList())
                .hasSize(5);
        assertThat(session.info().statistics(only())).isNotEmpty();
    }

    @Test
    void waiting_tells_how_far_the_work_is() {
        List<TaskProgress> told = new ArrayList<>();
        BackgroundTask task = indexes.onBin("age").named(name).integer().create();

        task.await(LONG_ENOUGH, told::add);

        assertThat(told.getLast().done()).isTrue();
        assertThat(told.getLast().percent()).hasValue(100);
        assertThat(task.toFuture(LONG_ENOUGH).join().isDone()).isTrue();
    }

    @Test
    void dropping_an_index_that_is_not_there_is_no_error() {
        indexes.drop(name);
        assertThat(indexes.list()).extracting(IndexInfo::name).doesNotContain(name);
    }

    @Test
    void an_index_of_a_whole_set_is_made_once_and_dropped() {
        session.upsert(set.id(1)).bin("age").setTo(1).execute();
        await(indexes.createOfWholeSet(name));
        await(indexes.createOfWholeSet(name));

        assertThat(session.info().set(set).orElseThrow().isIndexed()).isTrue();
        assertThat(session.query(set).execute().count()).isEqualTo(1);
        assertThat(session.query(set).where("$.age == 1").explain().index()).isEmpty();
        assertThatThrownBy(() -> session.indexes(DataSet.of(set.namespace(), "another_set"))
                        .createOfWholeSet(name))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining(name);
        assertThatThrownBy(() ->
                        session.indexes(DataSet.ofNamespace(set.namespace())).createOfWholeSet(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name a set");

        drop();
        assertThat(session.info().set(set).orElseThrow().isIndexed()).isFalse();
    }

    @Test
    void what_an_index_lacks_is_said_before_anything_is_sent() {
        assertThatThrownBy(() -> indexes.onBin("age").integer().create()).hasMessageContaining("named(");
        assertThatThrownBy(() -> indexes.onBin("age").named(name).create()).hasMessageContaining("integer()");
        assertThatThrownBy(() -> indexes.onBin("a").named("n".repeat(64))).hasMessageContaining("63");
        assertThatThrownBy(() -> indexes.onBin("sixteen_bytes_xx")).hasMessageContaining("15");
        assertThatThrownBy(() -> indexes.onExpression("$.a >> and")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> onSum().at(CTX.listIndex(0))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_index_over_all_sets_serves_each_of_them() {
        Indexes everywhere = session.indexes(DataSet.ofNamespace(set.namespace()));
        await(everywhere.onBin("age").named(name).integer().create());

        assertThat(only().dataSet()).isEqualTo(DataSet.ofNamespace(set.namespace()));
        everywhere.drop(name);
    }

    private IndexBuilder inCity() {
        return indexes.onBin("address")
                .at(CTX.mapKey(Value.get("city")))
                .named(name)
                .string();
    }

    private IndexBuilder onSum() {
        return indexes.onExpression("$.a.get(type: INT) + $.b.get(type: INT)")
                .named(name)
                .integer();
    }

    private static IndexBuilder typed(IndexBuilder index, IndexType type) {
        return switch (type) {
            case NUMERIC -> index.integer();
            case STRING -> index.string();
            case BLOB -> index.blob();
            case GEO2DSPHERE -> index.geo2dsphere();
        };
    }

    private IndexInfo only() {
        return indexes.list().stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BackgroundTask task) {
        task.await(LONG_ENOUGH);
    }
}
