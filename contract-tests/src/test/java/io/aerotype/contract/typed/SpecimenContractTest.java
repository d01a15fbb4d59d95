package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.MappingException;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Stream;

/** Every type a component can have, through a server and back. */
@OnServer
class SpecimenContractTest {
    private static final int TRIES = 60;

    private final SpecimenDataSet specimens = SpecimenDataSet.of();
    private final SightingDataSet sightings = SightingDataSet.of();
    private final Session session;

    SpecimenContractTest(Fixture on) {
        session = on.session();
    }

    @ContractTest
    void whatever_is_stored_comes_back(CallShape shape) {
        long seed = new Random().nextLong();
        Specimens generator = new Specimens(new Random(seed));
        List<Specimen> written = Stream.generate(generator::next).limit(TRIES).toList();

        shape.run(session.upsert(specimens).records(written));

        List<Specimen> read =
                shape
                        .results(session.query(
                                specimens.ids(written.stream().map(Specimen::id).toList())))
                        .stream()
                        .map(RecordResult::recordOrThrow)
                        .toList();
        shape.run(session.delete(specimens).records(written));
        // Collections of the same elements in the same order are the same here, whatever their class.
        assertThat(read)
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .withEqualsForType((left, right) -> list(left).equals(list(right)), Queue.class)
                .withEqualsForType((left, right) -> list(left).equals(list(right)), ArrayDeque.class)
                .ignoringCollectionOrderInFields("set")
                .isEqualTo(written);
    }

    @ContractTest
    void types_of_one_set_are_told_apart_and_do_not_leave_bins_behind(CallShape shape) {
        Sighting.Plane plane = new Sighting.Plane(1, "Air", 9_000, 0);
        shape.run(session.replace(sightings).record(plane));
        assertThat(session.get(sightings.id(1)).orElseThrow())
                .isInstanceOfSatisfying(
                        Sighting.Plane.class,
                        found -> assertThat(found.altitude()).isEqualTo(9_000));

        shape.run(session.upsert(sightings).record(new Sighting.Bird(1, "swift", 0)));

        assertThat(session.get(sightings.dataSet().id(1)).orElseThrow().bins()).containsOnlyKeys("type", "species");
        assertThat(session.get(sightings.id(1)).orElseThrow()).isInstanceOf(Sighting.Bird.class);
        shape.run(session.delete(sightings.id(1)));
    }

    @ContractTest
    void an_unknown_type_is_an_error_that_says_which_are_known(CallShape shape) {
        shape.run(session.upsert(sightings.dataSet().id(2)).bin("type").setTo("Boat"));

        assertThatThrownBy(() -> session.get(sightings.id(2)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Sighting, bin 'type': expected one of 'Bird', 'Plane', found 'Boat'");
        shape.run(session.delete(sightings.id(2)));
    }

    @ContractTest
    void a_record_that_was_read_is_deleted_only_while_it_is_unchanged(CallShape shape) {
        shape.run(session.replace(sightings).record(new Sighting.Bird(3, "swift", 0)));
        Sighting read = session.get(sightings.id(3)).orElseThrow();
        shape.run(session.upsert(sightings).record(new Sighting.Bird(3, "swallow", 0)));

        assertThatThrownBy(() -> shape.run(session.delete(sightings).record(read)))
                .isInstanceOf(GenerationConflictException.class);

        Sighting again = session.get(sightings.id(3)).orElseThrow();
        shape.run(session.delete(sightings).record(again));
        assertThat(session.get(sightings.id(3))).isEmpty();
    }

    private static List<?> list(Object collection) {
        return new ArrayList<>((Collection<?>) collection);
    }
}
