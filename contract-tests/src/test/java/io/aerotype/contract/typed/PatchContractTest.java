package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@OnServer
class PatchContractTest {
    private final VisitorDataSet visitors = VisitorDataSet.of();
    private final Session session;

    PatchContractTest(Fixture on) {
        session = on.session();
    }

    /** Other tests read the same set. */
    @AfterEach
    void leave_nothing() {
        session.delete(visitors.ids(201, 202)).execute().awaitCompletion();
    }

    @BeforeEach
    void two_visitors() {
        session.replace(visitors)
                .records(List.of(Visitor.of(201), Visitor.of(202)))
                .execute();
    }

    @ContractTest
    void what_a_patch_does_not_mention_stays(CallShape shape) {
        VisitorDataSet.Patch patch =
                VisitorDataSet.Patch.of().age(31).clearName().tags(List.of("vip"));

        shape.run(session.update(visitors.ids(201, 202)).patch(patch));

        Visitor changed = session.get(visitors.id(202)).orElseThrow();
        assertThat(changed.age()).isEqualTo(31);
        assertThat(changed.name()).isNull();
        assertThat(changed.tags()).containsExactly("vip");
        assertThat(changed.loginCount()).isEqualTo(1L << 40);
        assertThat(changed.rank()).contains(7);
    }

    @ContractTest
    void the_difference_of_two_records_is_a_patch(CallShape shape) {
        Visitor before = Visitor.of(201);
        VisitorDataSet.Patch patch = VisitorDataSet.Patch.between(before, before.named(null));

        shape.run(session.update(visitors.id(201)).patch(patch).tiny().incrementBy(1));

        Visitor changed = session.get(visitors.id(201)).orElseThrow();
        assertThat(patch).isEqualTo(VisitorDataSet.Patch.of().clearName());
        assertThat(changed.name()).isNull();
        assertThat(changed.tiny()).isEqualTo((byte) -2);
        assertThat(VisitorDataSet.Patch.between(before, Visitor.of(201)).isEmpty())
                .isTrue();
    }

    @ContractTest
    void a_patch_is_a_value(CallShape shape) {
        VisitorDataSet.Patch named = VisitorDataSet.Patch.of().name("Ann");
        VisitorDataSet.Patch cleared = named.clearName();

        assertThat(named)
                .isNotEqualTo(cleared)
                .isEqualTo(VisitorDataSet.Patch.of().name("Ann"));
        assertThat(VisitorDataSet.Patch.of().prices(Map.of("a", 1.0)).rank(3))
                .hasSameHashCodeAs(
                        VisitorDataSet.Patch.of().prices(Map.of("a", 1.0)).rank(3))
                .hasToString("VisitorDataSet.Patch{prices=[a=1.0], rank=3}");
        shape.run(session.update(visitors.id(201)).patch(named));
        assertThat(session.get(visitors.id(201)).orElseThrow().name()).isEqualTo("Ann");
    }

    @ContractTest
    void an_empty_patch_and_one_between_different_ids_are_refused(CallShape shape) {
        assertThat(VisitorDataSet.Patch.of().isEmpty()).isTrue();
        assertThatThrownBy(() -> shape.run(session.update(visitors.id(201)).patch(VisitorDataSet.Patch.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing to write");
        assertThatThrownBy(() -> VisitorDataSet.Patch.between(Visitor.of(1), Visitor.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids of different records");
    }
}
