package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** How long records live that say so, or whose set does; and what is left of them. */
@OnServer
class LifetimeContractTest {
    /** Other tests move the clock of the server they share with this one, by seconds. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    private final Guest_PassingDataSet passing = Guest_PassingDataSet.of();
    private final Guest_LeavingDataSet leaving = Guest_LeavingDataSet.of();
    private final Session session;

    LifetimeContractTest(Fixture on) {
        session = on.session();
    }

    @AfterEach
    void no_guests() {
        session.delete(passing.ids(1, 2)).withoutDurableDelete().execute();
    }

    @ContractTest
    void a_record_lives_as_long_as_it_says(CallShape shape) {
        Duration hour = Duration.ofHours(1);

        shape.run(session.insert(passing).record(new Guest.Passing(1, "Ann", Optional.of(hour))));

        assertThat(left(1)).isBetween(hour.minus(SLACK), hour.plus(SLACK));
    }

    @ContractTest
    void records_of_a_batch_live_as_long_as_each_says(CallShape shape) {
        shape.run(session.upsert(passing)
                .records(List.of(
                        new Guest.Passing(1, "Ann", Optional.of(Duration.ofHours(1))),
                        new Guest.Passing(2, "Bob", Optional.empty()))));

        assertThat(left(1)).isLessThanOrEqualTo(Duration.ofHours(1).plus(SLACK));
        assertThat(left(2))
                .isBetween(Duration.ofDays(2).minus(SLACK), Duration.ofDays(2).plus(SLACK));
    }

    @ContractTest
    void a_write_of_some_bins_lives_as_long_as_the_set_says(CallShape shape) {
        shape.run(session.upsert(passing.id(1)).name().setTo("Ann"));
        assertThat(left(1))
                .isBetween(Duration.ofDays(2).minus(SLACK), Duration.ofDays(2).plus(SLACK));

        shape.run(session.update(passing.id(1)).name().setTo("Bea").expireAfter(Duration.ofDays(9)));
        assertThat(left(1)).isGreaterThan(Duration.ofDays(8));

        shape.run(session.update(passing.id(1)).name().setTo("Cat").keepTtl());
        assertThat(left(1)).isGreaterThan(Duration.ofDays(8));
    }

    @ContractTest
    void a_record_goes_when_it_says(CallShape shape) {
        Instant at = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        shape.run(session.insert(leaving).record(new Guest.Leaving(1, "Ann", Optional.of(at))));

        Instant read = session.get(leaving.id(1)).orElseThrow().at().orElseThrow();
        assertThat(read).isBetween(at.minus(SLACK), at.plus(SLACK));
    }

    @ContractTest
    void a_record_that_says_nothing_stays_where_the_set_says_never(CallShape shape) {
        shape.run(session.insert(leaving).record(new Guest.Leaving(1, "Ann", Optional.empty())));

        assertThat(session.get(leaving.id(1)).orElseThrow().at()).isEmpty();
    }

    private Duration left(long id) {
        return session.get(passing.id(id)).orElseThrow().left().orElseThrow();
    }
}
