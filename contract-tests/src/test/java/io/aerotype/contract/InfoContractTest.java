package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.error.InfoException;
import io.aerotype.session.Client;
import io.aerotype.session.ClusterInfo;
import io.aerotype.session.DataSet;
import io.aerotype.session.NamespaceInfo;
import io.aerotype.session.NodeInfo;
import io.aerotype.session.Session;
import io.aerotype.session.SetInfo;
import io.aerotype.session.UdfInfo;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a cluster tells about itself, put together over its nodes and for each of them. */
@OnServer
class InfoContractTest {
    private static final String MODULE = "info_contract.lua";

    private final Client client;
    private final Session session;
    private final DataSet set;
    private final ClusterInfo info;

    InfoContractTest(Fixture on) {
        client = on.client();
        session = on.session();
        set = on.set();
        info = session.info();
    }

    @Test
    void nodes_are_known_by_name_address_and_release() {
        assertThat(client.nodes()).isNotEmpty().allMatch(NodeInfo::active);
        NodeInfo node = client.nodes().getFirst();

        assertThat(node.name()).isNotEmpty();
        assertThat(node.port()).isPositive();
        assertThat(node.version()).startsWith("8.");
        assertThat(client.isConnected()).isTrue();
        assertThat(client.ping(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void the_cluster_tells_its_release_edition_size_and_namespaces() {
        assertThat(info.build()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(info.edition()).contains("Edition");
        assertThat(info.clusterSize()).isEqualTo(client.nodes().size());
        assertThat(info.isClusterStable()).isTrue();
        assertThat(info.namespaces()).contains(set.namespace());
    }

    @Test
    void a_namespace_tells_what_it_is_set_to_and_how_much_it_holds() {
        session.upsert(set.id(1)).bin("a").setTo(1).execute();

        NamespaceInfo namespace = info.namespace(set.namespace());

        assertThat(namespace.records()).isPositive();
        assertThat(namespace.replicationFactor()).isPositive();
        assertThat(namespace.stopsWrites()).isFalse();
        assertThat(namespace.values()).containsKey("nsup-period");
        assertThat(namespace.strongConsistency()).isEqualTo(info.strongConsistency(set.namespace()));
        assertThatThrownBy(() -> info.namespace("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(set.namespace());
    }

    @Test
    void a_set_tells_how_much_it_holds() {
        for (int id = 0; id < 5; id++) {
            session.upsert(set.id(id)).bin("a").setTo(id).execute();
        }

        assertThat(info.set(set).map(SetInfo::records)).contains(5L);
        assertThat(info.sets(set.namespace())).extracting(SetInfo::dataSet).contains(set);
        assertThat(info.set(DataSet.of(set.namespace(), "never_written"))).isEmpty();
    }

    @Test
    void modules_are_listed_with_their_hash() {
        session.functions()
                .registerSource("function one(record) return 1 end", MODULE)
                .await(Duration.ofSeconds(10));

        assertThat(info.udfs())
                .filteredOn(udf -> udf.name().equals(MODULE))
                .singleElement()
                .satisfies(udf -> assertThat(udf.language()).isEqualTo("LUA"))
                .satisfies(udf -> assertThat(udf.hash()).hasSize(40));
        session.functions().remove(MODULE);
        assertThat(info.udfs()).extracting(UdfInfo::name).doesNotContain(MODULE);
    }

    @Test
    void each_node_can_be_asked_for_itself() {
        String name = client.nodes().getFirst().name();

        assertThat(info.perNode(ClusterInfo::build)).containsEntry(name, info.build());
        assertThat(info.node(name).namespaces()).contains(set.namespace());
        assertThat(info.node(name).raw("node")).isEqualTo(name);
        assertThat(info.rawAll("build"))
                .containsOnlyKeys(client.nodes().stream().map(NodeInfo::name).toList());
        assertThatThrownBy(() -> info.node("BBFF"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void a_refused_command_is_an_error_with_the_words_of_the_node() {
        assertThatThrownBy(() -> info.raw("sindex-stat:namespace=test;indexname=no_such_index"))
                .isInstanceOf(InfoException.class)
                .hasMessageContaining("sindex-stat")
                .hasMessageContaining("ERROR");
    }

    @Test
    void the_client_counts_its_connections_and_errors() {
        session.get(set.id(1));

        assertThat(client.stats().nodes).isNotEmpty().allSatisfy(node -> {
            assertThat(node.sync.inUse + node.sync.inPool).isPositive();
            assertThat(node.errorCount).isNotNegative();
        });
    }
}
