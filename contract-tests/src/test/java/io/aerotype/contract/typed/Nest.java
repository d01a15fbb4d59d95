package io.aerotype.contract.typed;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records inside one another, as deep as one likes. */
@DataSet(namespace = "test", set = "typed_nests")
record Nest(@Id long id, Optional<Egg> egg, List<Shelf> shelves) {
    /** Holds another. */
    @Embedded
    record Egg(int depth, Optional<Egg> inner) {
        static Optional<Egg> deep(int levels) {
            Optional<Egg> egg = Optional.empty();
            for (int depth = levels; depth > 0; depth--) {
                egg = Optional.of(new Egg(depth, egg));
            }
            return egg;
        }
    }

    /** Can hold itself, being no record. */
    @Embedded
    static final class Shelf {
        @Bin
        private final List<Shelf> shelves;

        Shelf(List<Shelf> shelves) {
            this.shelves = shelves;
        }

        List<Shelf> shelves() {
            return shelves;
        }

        static Shelf inItself() {
            List<Shelf> shelves = new ArrayList<>();
            Shelf shelf = new Shelf(shelves);
            shelves.add(shelf);
            return shelf;
        }
    }
}
