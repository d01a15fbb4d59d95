package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.error.FilteredOutException;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import org.junit.jupiter.api.BeforeEach;

@OnServer
class ConditionContractTest {
    private final Session session;
    private final Key alice;
    private final Key bob;

    ConditionContractTest(Fixture on) {
        session = on.session();
        alice = on.set().id("alice");
        bob = on.set().id("bob");
    }

    @BeforeEach
    void write() {
        session.upsert(alice).put("name", "Alice", "age", 30, "score", 1.5).execute();
        session.upsert(bob).put("name", "Bob", "age", 17, "score", 2.5).execute();
    }

    @ContractTest
    void a_write_applies_where_the_condition_holds(CallShape shape) {
        shape.run(session.update(alice).where("$.age >= 18").bin("adult").setTo(true));

        assertThat(session.get(alice).orElseThrow().getBoolean("adult")).contains(true);
    }

    @ContractTest
    void a_write_whose_condition_fails_changes_nothing_and_is_no_error(CallShape shape) {
        shape.run(session.update(bob).where("$.age >= 18").bin("adult").setTo(true));

        assertThat(session.get(bob).orElseThrow().getBoolean("adult")).isEmpty();
    }

    @ContractTest
    void a_failed_condition_is_an_error_on_request(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.update(bob)
                        .where("$.age >= 18")
                        .failOnFilteredOut()
                        .bin("adult")
                        .setTo(true)))
                .isInstanceOf(FilteredOutException.class);
    }

    @ContractTest
    void arguments_are_values_not_text(CallShape shape) {
        session.update(alice).bin("name").setTo("' or $.age > 0 or '").execute();

        assertThat(shape.results(session.query(alice).where("$.name == ?0", "' or $.age > 0 or '")))
                .hasSize(1);
        assertThat(shape.results(session.query(bob).where("$.name == ?0", "' or $.age > 0 or '")))
                .isEmpty();
    }

    @ContractTest
    void a_delete_respects_its_condition(CallShape shape) {
        shape.run(session.delete(alice, bob).where("$.age < 18"));

        assertThat(session.get(alice)).isPresent();
        assertThat(session.get(bob)).isEmpty();
    }

    @ContractTest
    void conditions_of_a_chain_belong_to_their_step(CallShape shape) {
        var results = shape.results(session.update(alice)
                .where("$.age > 100")
                .bin("a")
                .setTo(1)
                .update(bob)
                .bin("a")
                .setTo(1));

        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isInstanceOf(RecordResult.Filtered.class);
        assertThat(results.get(1).isOk()).isTrue();
    }

    @ContractTest
    void logic_arithmetic_membership_and_metadata_reach_the_server(CallShape shape) {
        assertThat(matches(shape, "$.age + 1 == 31 and not ($.name == 'Bob')")).isTrue();
        assertThat(matches(shape, "$.name in ['Alice', 'Carol']")).isTrue();
        assertThat(matches(shape, "$.age in [17, 18]")).isFalse();
        assertThat(matches(shape, "$.score * 2.0 == 3.0")).isTrue();
        assertThat(matches(shape, "$.sinceUpdate() < 100000")).isTrue();
        assertThat(matches(shape, "$.nothing == 1")).isFalse();
    }

    private boolean matches(CallShape shape, String ael) {
        return !shape.results(session.query(alice).where(ael)).isEmpty();
    }
}
