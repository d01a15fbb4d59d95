package io.aerotype.contract.typed;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stored inside visitors. Its keys are not in the order of its components, nor in that of Java's strings. */
@Embedded
record Place(
        @Bin("zip") Optional<String> postcode,
        @Bin("😀") String city,
        @Bin("�") int visits,
        List<String> notes,
        Set<Long> guests,
        Map<String, Integer> votes,
        Optional<Place> near) {
    static Place in(String city) {
        return new Place(Optional.of("75001"), city, 1, List.of("a"), Set.of(1L), Map.of("x", 1), Optional.empty());
    }
}
