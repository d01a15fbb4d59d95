package io.aerotype.contract.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Runs cases on two servers, the one under test and the one that is right, and stops at what tells them apart. */
final class Comparison {
    private static final int CHUNK = 250;

    private final Subject tested;
    private final Subject real;
    private final Executor beside;

    /**
     * @param beside runs the tested server's share of a chunk; a direct executor makes the two take turns, which they
     *     must when both are the same server
     */
    Comparison(Subject tested, Subject real, Executor beside) {
        this.tested = tested;
        this.real = real;
        this.beside = beside;
    }

    /** Compares the cases with the given numbers and tells what came of them. */
    Report run(Area area, OracleSettings settings) {
        area.prepare(tested);
        area.prepare(real);
        List<Difference> differences = new ArrayList<>();
        long excluded = 0;
        Map<Integer, Long> codes = new TreeMap<>();
        long end = settings.from() + Math.ceilDiv(settings.cases(), area.cost());
        for (long from = settings.from(); from < end && differences.size() < settings.differences(); from += CHUNK) {
            List<Case> all = LongStream.range(from, Math.min(end, from + CHUNK))
                    .mapToObj(number -> area.generate(number, new Choice(settings.seed(), area.name(), number)))
                    .toList();
            List<Case> cases =
                    all.stream().filter(one -> !KnownDefect.concerns(one)).toList();
            excluded += all.size() - cases.size();
            compare(cases, codes).stream()
                    .limit(settings.differences() - differences.size())
                    .map(this::shrunk)
                    .forEach(differences::add);
        }
        settings.record()
                .map(file -> new Recording(real, file))
                .ifPresent(recording -> differences.forEach(found -> recording.add(found.shown())));
        return new Report(area.name(), settings, end - settings.from(), excluded, codes, differences);
    }

    private List<Difference> compare(List<Case> cases, Map<Integer, Long> codes) {
        CompletableFuture<List<List<Outcome>>> ours = CompletableFuture.supplyAsync(
                () -> cases.stream().map(tested::run).toList(), beside);
        if (ours.isCompletedExceptionally()) {
            ours.join();
        }
        List<List<Outcome>> theirs = cases.stream().map(real::run).toList();
        List<List<Outcome>> answered = ours.join();
        theirs.stream().flatMap(List::stream).forEach(outcome -> codes.merge(outcome.code(), 1L, Long::sum));
        return IntStream.range(0, cases.size())
                .mapToObj(i -> difference(cases.get(i), answered.get(i), theirs.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Difference shrunk(Difference found) {
        return new Shrinker(candidate -> KnownDefect.concerns(candidate)
                        ? Optional.empty()
                        : difference(candidate, tested.run(candidate), real.run(candidate)))
                .shrink(found);
    }

    private static Optional<Difference> difference(Case one, List<Outcome> tested, List<Outcome> real) {
        boolean same = tested.size() == real.size()
                && IntStream.range(0, real.size()).allMatch(i -> tested.get(i).matches(real.get(i)));
        return same ? Optional.empty() : Optional.of(new Difference(one, tested, real));
    }
}
