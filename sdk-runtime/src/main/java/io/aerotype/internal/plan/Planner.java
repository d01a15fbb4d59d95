package io.aerotype.internal.plan;

import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.plan.IndexChoice.PassedOver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the secondary index that narrows a query most. The whole condition is sent along whatever is chosen: that costs
 * the server little and keeps the result right if the catalogue is out of date.
 */
public final class Planner {
    private record Candidate(IndexDescription index, Conjunct conjunct, OptionalLong entriesPerValue) {
        /** Equality before range; then the fewest entries per value, unknown last; then the narrower range; then the name. */
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate candidate) ->
                        !candidate.conjunct().predicate().isEquality())
                .thenComparingLong(candidate -> candidate.entriesPerValue().orElse(Long.MAX_VALUE))
                .thenComparingDouble(
                        candidate -> candidate.conjunct().predicate().width())
                .thenComparing(candidate -> candidate.index().name());

        String describe() {
            return conjunct.describe()
                    + (entriesPerValue.isPresent()
                            ? ", %d entries per value".formatted(entriesPerValue.getAsLong())
                            : ", entries per value unknown");
        }
    }

    private final String namespace;
    private final String set;
    private final Where where;
    private final IndexHint hint;
    private final IndexCatalogue catalogue;
    private final boolean patient;

    private Planner(
            String namespace, String set, Where where, IndexHint hint, IndexCatalogue catalogue, boolean patient) {
        this.patient = patient;
        this.namespace = namespace;
        this.set = set;
        this.where = where;
        this.hint = hint;
        this.catalogue = catalogue;
    }

    /**
     * Chooses for a condition on a set; the empty set is the whole namespace. Waits for the catalogue if need be.
     *
     * @throws IllegalArgumentException if no index is as the hint says, or none that is serves the condition
     */
    public static IndexChoice choose(
            String namespace, String set, Where where, IndexHint hint, IndexCatalogue catalogue) {
        return Objects.requireNonNull(new Planner(namespace, set, where, hint, catalogue, true).choose());
    }

    /**
     * Chooses in the same way, if that takes no waiting for the catalogue; null if it does.
     *
     * @throws IllegalArgumentException if no index is as the hint says, or none that is serves the condition
     */
    public static @Nullable IndexChoice chooseAtOnce(
            String namespace, String set, Where where, IndexHint hint, IndexCatalogue catalogue) {
        return new Planner(namespace, set, where, hint, catalogue, false).choose();
    }

    private @Nullable IndexChoice choose() {
        List<Conjunct> conjuncts = Conjuncts.of(where);
        for (Conjunct conjunct : conjuncts) {
            if (conjunct.collection() == IndexCollectionType.DEFAULT
                    && conjunct.predicate() instanceof Predicate.Integers range
                    && range.isEmpty()) {
                return IndexChoice.empty("No integer in %s can meet the condition.".formatted(conjunct.subject()));
            }
        }
        boolean hinted = hint.isGiven();
        if (conjuncts.isEmpty() && !hinted) {
            return none(
                    "No part of the condition that every record found must meet is an equality, an integer range, a"
                            + " membership or a place.",
                    List.of());
        }
        List<IndexDescription> indexes = patient ? catalogue.indexes(namespace) : catalogue.indexesAtOnce(namespace);
        if (indexes == null) {
            return null;
        }
        if (hinted && catalogue.isKnown()) {
            checkHint(indexes);
        }
        List<PassedOver> passedOver = new ArrayList<>();
        List<Candidate> candidates = candidates(conjuncts, indexes, passedOver);
        if (!candidates.isEmpty()) {
            return isCounted(candidates) ? chosen(ranked(candidates), passedOver) : null;
        }
        if (hinted && catalogue.isKnown()) {
            throw new IllegalArgumentException(
                    "The index %s cannot serve the condition %s: %s".formatted(hint, where, passedOver));
        }
        return none(
                catalogue.isKnown()
                        ? "No readable index serves a condition on %s.".formatted(subjects(conjuncts))
                        : "The indexes of the cluster are not known: %s".formatted(catalogue.trouble()),
                passedOver);
    }

    private List<Candidate> candidates(
            List<Conjunct> conjuncts, List<IndexDescription> indexes, List<PassedOver> passedOver) {
        List<Candidate> candidates = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (IndexDescription index : indexes) {
            if (!isOurs(index)) {
                if (conjuncts.stream().anyMatch(conjunct -> conjunct.isServedBy(index))) {
                    elsewhere.add(index.name());
                }
                continue;
            }
            Optional<Conjunct> served = conjuncts.stream()
                    .filter(conjunct -> conjunct.isServedBy(index))
                    .min(Comparator.comparing(
                                    (Conjunct conjunct) -> !conjunct.predicate().isEquality())
                            .thenComparingDouble(
                                    conjunct -> conjunct.predicate().width()));
            if (!hint.admits(index)) {
                passedOver.add(new PassedOver(index.name(), "The query asks for the index %s.".formatted(hint)));
            } else if (served.isEmpty()) {
                passedOver.add(new PassedOver(index.name(), unserved(index, conjuncts)));
            } else if (!index.readable()) {
                passedOver.add(new PassedOver(index.name(), "It is still being built."));
            } else {
                candidates.add(new Candidate(index, served.get(), OptionalLong.empty()));
            }
        }
        if (!elsewhere.isEmpty()) {
            passedOver.add(new PassedOver(
                    String.join(", ", elsewhere),
                    elsewhere.size() == 1 ? "It is for another set." : "They are for other sets."));
        }
        return candidates;
    }

    /** The server is asked what an index holds only where that decides. */
    private boolean isCounted(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return true;
        }
        List<IndexDescription> indexes =
                candidates.stream().map(Candidate::index).toList();
        if (patient) {
            catalogue.count(indexes);
        }
        return patient || catalogue.isCounted(indexes);
    }

    private List<Candidate> ranked(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return candidates;
        }
        return candidates.stream()
                .map(candidate -> new Candidate(
                        candidate.index(), candidate.conjunct(), catalogue.entriesPerValue(candidate.index())))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }

    private IndexChoice chosen(List<Candidate> candidates, List<PassedOver> passedOver) {
        Candidate best = candidates.getFirst();
        List<Candidate> others = candidates.subList(1, candidates.size());
        others.forEach(other -> passedOver.add(new PassedOver(
                other.index().name(), "It serves %s; the chosen one narrows more.".formatted(other.describe()))));
        List<Expr> remainder = Conjuncts.parts(where.expr())
                .filter(part -> !best.conjunct().covered().contains(part))
                .toList();
        return new IndexChoice(
                best.index(),
                best.conjunct().filter(best.index()),
                others.isEmpty()
                        ? null
                        : others.getFirst().conjunct().filter(others.getFirst().index()),
                false,
                passedOver,
                remainder,
                "It serves %s.".formatted(others.isEmpty() ? best.conjunct().describe() : best.describe()));
    }

    private IndexChoice none(String reason, List<PassedOver> passedOver) {
        return IndexChoice.none(
                reason, passedOver, Conjuncts.parts(where.expr()).toList());
    }

    private boolean isOurs(IndexDescription index) {
        return index.set().isEmpty() || index.set().equals(set);
    }

    private void checkHint(List<IndexDescription> indexes) {
        List<IndexDescription> ours = indexes.stream().filter(this::isOurs).toList();
        if (ours.stream().noneMatch(hint::admits)) {
            throw new IllegalArgumentException("There is no index %s for %s%s; %s."
                    .formatted(
                            hint,
                            namespace,
                            set.isEmpty() ? "" : "." + set,
                            ours.isEmpty()
                                    ? "there is none at all"
                                    : "there are "
                                            + ours.stream()
                                                    .map(index -> index.name() + " on " + index.subject())
                                                    .collect(Collectors.joining(", "))));
        }
    }

    private static String unserved(IndexDescription index, List<Conjunct> conjuncts) {
        for (Conjunct conjunct : conjuncts) {
            boolean sameBin = !index.bin().isEmpty()
                    && index.bin().equals(conjunct.subject().bin());
            if (sameBin && conjunct.predicate().type() != index.type()) {
                return "It holds another type of value than %s is compared with.".formatted(conjunct.subject());
            }
            if (sameBin && !index.context().equals(conjunct.subject().path())) {
                return "It is on another place inside bin '%s'.".formatted(index.bin());
            }
            if (sameBin) {
                return "It holds %s, but the condition asks for %s.".formatted(index.contents(), conjunct.describe());
            }
        }
        return index.expression().isEmpty()
                ? "The condition does not restrict what it holds."
                : "The condition does not compare the expression it is on.";
    }

    private static String subjects(List<Conjunct> conjuncts) {
        return conjuncts.stream()
                .map(conjunct -> conjunct.subject().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The parts of a condition that are left to the server, as text. */
    public static List<String> texts(List<Expr> parts) {
        return parts.stream().map(Ael::print).toList();
    }
}
