package io.aerotype.contract.typed;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;

/** Several types in one set. */
@DataSet(namespace = "test", set = "typed_sightings")
sealed interface Sighting {
    record Plane(
            @Id long id,
            String airline,
            int altitude,
            @Generation int generation) implements Sighting {}

    record Bird(@Id long id, String species, @Generation int generation) implements Sighting {}
}
