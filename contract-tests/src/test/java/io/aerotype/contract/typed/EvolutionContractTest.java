package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.MappingException;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Records that an older or newer program wrote. */
@OnServer
class EvolutionContractTest {
    private final MemberDataSet members = MemberDataSet.of();
    private final Session session;

    EvolutionContractTest(Fixture on) {
        session = on.session();
    }

    @BeforeEach
    void start_empty() {
        session.delete(members.id("fr:1")).execute();
    }

    @ContractTest
    void an_older_record_is_upgraded_as_it_is_read(CallShape shape) {
        shape.run(session.upsert(stored())
                .bin("country")
                .setTo("fr")
                .bin("number")
                .setTo(1)
                .bin("name")
                .setTo("Ann Example")
                .bin("email")
                .setTo("ann@example.org"));

        Member read = session.get(members.id("fr:1")).orElseThrow();

        assertThat(read.first()).isEqualTo("Ann");
        assertThat(read.last()).isEqualTo("Example");
        assertThat(read.contact()).contains("ann@example.org");
        assertThat(read.plan()).isEqualTo(Member.Plan.FREE);
        assertThat(read.tags()).isEmpty();
        assertThat(read.visits()).isZero();
        assertThat(session.get(stored()).orElseThrow().bins()).containsKey("name");
    }

    @ContractTest
    void what_is_written_says_its_version_and_keeps_what_it_is_told_to(CallShape shape) {
        shape.run(session.upsert(members).record(member("first note")));
        shape.run(session.upsert(members).record(member(null)));

        assertThat(session.get(stored()).orElseThrow().bins())
                .containsEntry("schema", 2L)
                .containsEntry("note", "first note");
    }

    @ContractTest
    void a_newer_record_is_refused(CallShape shape) {
        shape.run(session.upsert(members).record(member(null)));
        shape.run(session.update(stored()).bin("schema").setTo(3));

        assertThatThrownBy(() -> session.get(members.id("fr:1")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Member: it is of schema version 3, and this program knows versions 1 to 2");
    }

    @ContractTest
    void a_bin_that_nobody_knows_is_refused_where_the_record_says_so(CallShape shape) {
        shape.run(session.upsert(members).record(member(null)));
        shape.run(session.update(stored()).bin("surprise").setTo(1));

        assertThatThrownBy(() -> session.get(members.id("fr:1")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("no component reads 'surprise'");
    }

    @ContractTest
    void the_id_is_computed_from_the_components(CallShape shape) {
        shape.run(session.upsert(members).record(member(null)));

        assertThat(session.get(members.id("fr:1")).orElseThrow().number()).isEqualTo(1);
        assertThat(members.keyOf(member(null)).key().userKey).hasToString("fr:1");
    }

    private Key stored() {
        return members.dataSet().id("fr:1");
    }

    private static Member member(@Nullable String note) {
        return new Member(
                "fr",
                1,
                "Ann",
                "Example",
                Optional.of("ann@example.org"),
                Member.Plan.PAID,
                List.of("a"),
                note,
                3,
                Optional.empty());
    }
}
