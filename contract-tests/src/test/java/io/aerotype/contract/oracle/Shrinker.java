package io.aerotype.contract.oracle;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/** Makes a case smaller for as long as the two servers still differ on it in the same way. */
final class Shrinker {
    private static final int ATTEMPTS = 1_000;

    private final Function<Case, Optional<Difference>> compare;

    Shrinker(Function<Case, Optional<Difference>> compare) {
        this.compare = compare;
    }

    Difference shrink(Difference found) {
        Difference smallest = found;
        Iterator<Case> candidates = smallest.shown().smaller().iterator();
        for (int attempt = 0; attempt < ATTEMPTS && candidates.hasNext(); attempt++) {
            Optional<Difference> still = compare.apply(candidates.next()).filter(found::isLike);
            if (still.isPresent()) {
                smallest = still.get();
                candidates = smallest.shown().smaller().iterator();
            }
        }
        return smallest;
    }
}
