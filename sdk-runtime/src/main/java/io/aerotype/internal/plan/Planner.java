package io.aerotype.internal.plan;

import io.aerotype.internal.lower.Where;
import io.aerotype.internal.plan.IndexChoice.PassedOver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Chooses the secondary index that narrows a query most. The whole condition is sent along whatever is chosen: that costs
 * the server little and keeps the result right if the catalogue is out of date.
 */
public final class Planner {
    private record Candidate(IndexDescription index, Predicate predicate, OptionalLong entriesPerValue) {
        /** Equality before range; then the fewest entries per value, unknown last; then the narrower range; then the name. */
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                        (Candidate candidate) -> !candidate.predicate().isEquality())
                .thenComparingLong(candidate -> candidate.entriesPerValue().orElse(Long.MAX_VALUE))
                .thenComparingDouble(candidate -> candidate.predicate().width())
                .thenComparing(candidate -> candidate.index().name());

        String describe() {
            return "%s on %s, %s"
                    .formatted(
                            predicate.isEquality() ? "an equality" : "a range",
                            predicate.bin(),
                            entriesPerValue.isPresent()
                                    ? entriesPerValue.getAsLong() + " entries per value"
                                    : "entries per value unknown");
        }
    }

    private Planner() {}

    /** Chooses for a condition on a set; the empty set is the whole namespace. */
    public static IndexChoice choose(String namespace, String set, Where where, IndexCatalogue catalogue) {
        List<Predicate> predicates = Predicates.of(where);
        for (Predicate predicate : predicates) {
            if (predicate instanceof Predicate.Integers range && range.isEmpty()) {
                return IndexChoice.empty("No integer in bin '%s' can meet the condition.".formatted(range.bin()));
            }
        }
        if (predicates.isEmpty()) {
            return IndexChoice.none(
                    "No part of the condition is an equality or an integer range on a bin that every record found must meet.",
                    List.of());
        }
        List<PassedOver> passedOver = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (IndexDescription index : catalogue.indexes(namespace)) {
            Optional<Predicate> served = predicates.stream()
                    .filter(predicate -> predicate.bin().equals(index.bin()))
                    .filter(predicate -> predicate.type() == index.type())
                    .filter(predicate -> predicate.collection() == index.collection())
                    .findFirst();
            String obstacle = obstacle(index, set, served);
            if (!index.set().isEmpty() && !index.set().equals(set) && served.isEmpty()) {
                // Neither of this set nor on a bin of the condition: nobody would have expected it.
                continue;
            }
            if (obstacle.isEmpty()) {
                candidates.add(new Candidate(index, served.orElseThrow(), catalogue.entriesPerValue(index)));
            } else {
                passedOver.add(new PassedOver(index, obstacle));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        if (candidates.isEmpty()) {
            String bins = String.join(
                    ", ", predicates.stream().map(Predicate::bin).distinct().toList());
            return IndexChoice.none("No readable index serves a condition on %s.".formatted(bins), passedOver);
        }
        Candidate best = candidates.getFirst();
        candidates.stream()
                .skip(1)
                .map(other -> new PassedOver(
                        other.index(), "It serves %s; the chosen one narrows more.".formatted(other.describe())))
                .forEach(passedOver::add);
        return new IndexChoice(
                best.index(), best.predicate().filter(), false, passedOver, "It serves %s.".formatted(best.describe()));
    }

    /** Why an index cannot serve the query; empty if it can. */
    private static String obstacle(IndexDescription index, String set, Optional<Predicate> served) {
        if (!index.set().isEmpty() && !index.set().equals(set)) {
            return "It is for set '%s'.".formatted(index.set());
        }
        if (!index.expression().isEmpty()) {
            return "It is on an expression.";
        }
        if (!index.context().isEmpty()) {
            return "It is on an element inside bin '%s'.".formatted(index.bin());
        }
        if (served.isEmpty()) {
            return "The condition does not restrict what it holds.";
        }
        if (!index.readable()) {
            return "It is still being built.";
        }
        return "";
    }
}
