package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.command.Command;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.ReadModeAP;
import io.aerotype.annotation.Id;
import io.aerotype.contract.WireTap.Frame;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import io.aerotype.session.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a behavior says is what servers are sent: each setting by what it changes on the wire, or in what happens. */
@OnServer
class SettingsContractTest {
    private final WireTap tap;
    private final Client client;
    private final DataSet set;

    SettingsContractTest(Fixture on) throws IOException {
        tap = WireTap.on(on.server().address());
        client = Client.builder().seeds(tap.address()).singleNode(true).connect();
        set = on.set();
    }

    @AfterEach
    void close() {
        client.close();
        tap.close();
    }

    @ContractTest
    void the_commit_level_is_that_of_the_behavior(CallShape shape) {
        Session patient = with(s -> {});
        Session hasty = client.createSession(Behavior.DEFAULT.derive(
                "master", b -> b.on(Selector.writes().ap(), s -> s.commitLevel(CommitLevel.COMMIT_MASTER))));

        assertThat(sent(() -> shape.run(patient.upsert(set.id(1)).bin("a").setTo(1)))
                                .info3()
                        & Command.INFO3_COMMIT_MASTER)
                .isZero();
        assertThat(sent(() -> shape.run(hasty.upsert(set.id(1)).bin("a").setTo(1)))
                                .info3()
                        & Command.INFO3_COMMIT_MASTER)
                .isNotZero();
    }

    @ContractTest
    void a_write_of_another_data_centre_says_so(CallShape shape) {
        Session shipped = client.createSession(
                Behavior.DEFAULT.derive("shipped", b -> b.on(Selector.writes(), s -> s.xdrWrite(true))));

        assertThat(sent(() -> shape.run(shipped.upsert(set.id(1)).bin("a").setTo(1)))
                                .info1()
                        & Command.INFO1_XDR)
                .isNotZero();
        assertThat(sent(() -> shape.run(with(s -> {}).upsert(set.id(1)).bin("a").setTo(1)))
                                .info1()
                        & Command.INFO1_XDR)
                .isZero();
    }

    @ContractTest
    void trap_33_a_read_asks_one_replica_unless_told_to_ask_all(CallShape shape) {
        Session all = client.createSession(Behavior.DEFAULT.derive(
                "all", b -> b.on(Selector.reads().ap(), s -> s.readModeAp(ReadModeAP.ALL))));

        assertThat(sent(() -> shape.run(with(s -> {}).query(set.id(1)))).info1() & Command.INFO1_READ_MODE_AP_ALL)
                .isZero();
        assertThat(sent(() -> shape.run(all.query(set.id(1)))).info1() & Command.INFO1_READ_MODE_AP_ALL)
                .isNotZero();
    }

    @ContractTest
    void a_large_request_is_compressed_on_request(CallShape shape) {
        String large = "to be or not to be ".repeat(1_000);
        Session compressing = with(s -> s.compress(true));

        Frame plain =
                sent(() -> shape.run(with(s -> {}).upsert(set.id(1)).bin("a").setTo(large)));
        Frame pressed = sent(() -> tolerating(
                () -> shape.run(compressing.upsert(set.id(1)).bin("a").setTo(large))));

        assertThat(plain.type()).isEqualTo(Frame.MESSAGE);
        assertThat(pressed.type()).isEqualTo(Frame.COMPRESSED);
        assertThat(pressed.length()).isLessThan(plain.length() / 10);
    }

    @ContractTest
    void a_durable_delete_is_one_by_the_behavior_or_by_the_request(CallShape shape) {
        Session durable = client.createSession(
                Behavior.DEFAULT.derive("durable", b -> b.on(Selector.writes(), s -> s.durableDelete(true))));

        assertThat(durable(() -> shape.run(with(s -> {}).delete(set.id(1))))).isFalse();
        assertThat(durable(() -> shape.run(with(s -> {}).delete(set.id(1)).withDurableDelete())))
                .isTrue();
        assertThat(durable(() -> shape.run(durable.delete(set.id(1))))).isTrue();
        assertThat(durable(() -> shape.run(durable.delete(set.id(1)).withoutDurableDelete())))
                .isFalse();
        assertThat(durable(() -> shape.run(durable.upsert(set.id(1)).deleteRecord())))
                .isTrue();
        assertThat(durable(() -> shape.run(durable.upsert(set.id(1)).bin("a").remove())))
                .isTrue();
    }

    @ContractTest
    void the_time_for_an_answer_is_the_behaviors(CallShape shape) {
        assertThatThrownBy(() -> with(s -> s.totalTimeout(Duration.ofMillis(-1))))
                .isInstanceOf(IllegalArgumentException.class);

        Session brief = with(s -> s.totalTimeout(Duration.ofMillis(700)));
        assertThat(sent(() -> shape.run(brief.query(set.id(1)))).timeLeft()).isEqualTo(700);
    }

    @ContractTest
    void a_read_renews_the_time_to_live_when_little_of_it_is_left(CallShape shape) {
        with(s -> {}).put(set.id(1), Map.of("a", 1));

        assertThat(sent(() -> shape.run(with(s -> s.readTouchTtlPercent(80)).query(set.id(1))))
                        .timeToLive())
                .isEqualTo(80);
        assertThat(sent(() -> shape.run(with(s -> s.readTouchTtlPercent(-1)).query(set.id(1))))
                        .timeToLive())
                .isEqualTo(-1);
    }

    @ContractTest
    void a_batch_is_done_on_the_spot_or_not(CallShape shape) {
        int inline = 1;
        int inlineSsd = 2;

        assertThat(batchFlags(shape, s -> {}) & (inline | inlineSsd)).isEqualTo(inline);
        assertThat(batchFlags(shape, s -> s.inlineMemory(false).inlineSsd(true)) & (inline | inlineSsd))
                .isEqualTo(inlineSsd);
    }

    @Test
    void the_name_of_the_program_is_told_to_the_servers() {
        try (Client named = Client.builder()
                .seeds(tap.address())
                .singleNode(true)
                .appId("orders")
                .connect()) {
            assertThat(named.isConnected()).isTrue();
            assertThat(tap.questions())
                    .extracting(Frame::text)
                    .filteredOn(text -> text.startsWith("user-agent-set:"))
                    .extracting(text -> new String(
                            Base64.getDecoder()
                                    .decode(text.substring(text.indexOf("value=") + "value=".length())
                                            .strip()),
                            StandardCharsets.UTF_8))
                    .anyMatch(agent -> agent.endsWith("orders"));
        }
    }

    /** A set whose records leave tombstones. */
    @io.aerotype.annotation.DataSet(
            namespace = "test",
            set = "settings",
            durableDelete = io.aerotype.annotation.DataSet.Choice.YES)
    record Kept(@Id long id, String name) {}

    @ContractTest
    void a_delete_is_durable_where_the_set_keeps_tombstones(CallShape shape) {
        Session plain = with(s -> {});
        SettingsContractTest_KeptDataSet kept = SettingsContractTest_KeptDataSet.of();

        assertThat(durable(() -> shape.run(plain.delete(kept.id(1))))).isTrue();
        assertThat(durable(() -> shape.run(plain.delete(kept).record(new Kept(1, "Ann")))))
                .isTrue();
        assertThat(durable(() -> shape.run(plain.delete(kept.id(1)).withoutDurableDelete())))
                .isFalse();
    }

    private int batchFlags(CallShape shape, Consumer<Settings> settings) {
        return sent(() -> shape.run(with(settings).query(set.ids(1, 2)))).batchFlags();
    }

    private boolean durable(Runnable request) {
        with(s -> {}).put(set.id(1), Map.of("a", 1));
        return (sent(() -> tolerating(request)).info2() & Command.INFO2_DURABLE_DELETE) != 0;
    }

    /** Only the Enterprise Edition takes some of these; what was asked of the server is seen nevertheless. */
    private static void tolerating(Runnable request) {
        try {
            request.run();
        } catch (com.aerospike.client.AerospikeException enterpriseOnly) {
            assertThat(enterpriseOnly).hasMessageContaining("nterprise");
        }
    }

    private Frame sent(Runnable request) {
        tap.forget();
        request.run();
        assertThat(tap.requests()).hasSize(1);
        return tap.requests().getFirst();
    }

    private Session with(Consumer<Settings> settings) {
        return client.createSession(Behavior.DEFAULT.derive("settings", b -> b.on(Selector.all(), settings)));
    }
}
