package io.aerotype.contract.oracle;

import com.aerospike.client.query.IndexType;
import io.aerotype.contract.oracle.BatchStep.Entry;
import io.aerotype.contract.oracle.BatchStep.Kind;
import io.aerotype.contract.oracle.Pack.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Queries of the primary index and of secondary indexes of every kind, over a handful of records. */
final class Queries implements Area {
    private final boolean indexed;

    private Queries(boolean indexed) {
        this.indexed = indexed;
    }

    static Area primary() {
        return new Queries(false);
    }

    static Area secondary() {
        return new Queries(true);
    }

    @Override
    public String name() {
        return indexed ? "index-queries" : "queries";
    }

    @Override
    public int cost() {
        return indexed ? 20 : 100;
    }

    @Override
    public void prepare(Subject subject) {
        if (indexed) {
            Index.ALL.forEach(index -> index.create(subject));
        }
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        Shapes shapes = new Shapes(choice);
        List<Step> steps = new ArrayList<>();
        steps.add(new BatchStep(Optional.empty(), records(choice, values, shapes)));
        if (choice.percent(40)) {
            steps.add(new BatchStep(Optional.empty(), changes(choice, values, shapes)));
        }
        int queries = choice.between(2, 5);
        for (int i = 0; i < queries; i++) {
            steps.add(query(choice, values, shapes));
        }
        return new Case(name(), number, steps);
    }

    private static List<Entry> records(Choice choice, Values values, Shapes shapes) {
        return IntStream.range(0, Case.SLOTS)
                .filter(slot -> slot == 0 || choice.percent(50))
                .mapToObj(slot -> new Entry(
                        Kind.WRITE,
                        slot,
                        choice.percent(30) ? Settings.PLAIN.sendingKey() : Settings.PLAIN,
                        bins(choice, values, shapes)))
                .toList();
    }

    /** Some of the records change or go, so that an index has to follow. */
    private static List<Entry> changes(Choice choice, Values values, Shapes shapes) {
        return IntStream.range(0, Case.SLOTS)
                .filter(slot -> slot == 1 || choice.percent(30))
                .mapToObj(slot -> choice.percent(30)
                        ? new Entry(Kind.DELETE, slot, Settings.PLAIN, List.of())
                        : new Entry(Kind.WRITE, slot, Settings.PLAIN, bins(choice, values, shapes)))
                .toList();
    }

    private static List<BinOp> bins(Choice choice, Values values, Shapes shapes) {
        List<BinOp> bins = new ArrayList<>();
        bins.add(BinOp.put("n", choice.percent(90) ? Pack.of(choice.below(6)) : values.bin()));
        bins.add(BinOp.put("s", choice.percent(90) ? Pack.text(choice.of("a", "b", "c")) : values.bin()));
        bins.add(BinOp.put("x", choice.percent(90) ? values.blob() : Pack.NIL));
        bins.add(BinOp.put("g", Pack.geo(choice.percent(50) ? shapes.point() : shapes.region())));
        bins.add(BinOp.put("l", list(choice, values, shapes)));
        bins.add(BinOp.put("m", choice.percent(50) ? Pack.map(numbered(choice, values)) : values.map()));
        return bins.stream()
                .filter(bin -> choice.percent(80) || bin.bin().equals("n"))
                .toList();
    }

    private static Pack list(Choice choice, Values values, Shapes shapes) {
        return choice.percent(30)
                ? Pack.list(choice.many(0, 3, () -> Pack.geo(shapes.any())))
                : Pack.list(choice.many(0, 4, () -> choice.percent(60) ? Pack.of(choice.below(6)) : values.element()));
    }

    private static List<Pair> numbered(Choice choice, Values values) {
        return values.pairs(4).stream()
                .map(pair -> new Pair(pair.key(), Pack.of(choice.below(6))))
                .toList();
    }

    private Step query(Choice choice, Values values, Shapes shapes) {
        Expressions expressions = new Expressions(choice, values);
        boolean everywhere = choice.percent(80);
        int first = everywhere ? 0 : choice.below(QueryStep.ALL_PARTITIONS - 1);
        List<String> bins = choice.percent(60) ? List.of() : choice.many(1, 2, () -> choice.of("n", "s", "l", "zz"));
        int limit = choice.percent(85) ? 0 : choice.between(1, 20);
        // A long query goes on several threads, so that chance decides which records count against a limit.
        boolean shortQuery = choice.percent(95) || (limit > 0 && !bins.isEmpty());
        return new QueryStep(
                indexed ? Optional.of(range(choice, values, shapes)) : Optional.empty(),
                choice.percent(indexed ? 20 : 60)
                        ? Optional.of(expressions.of(ExpressionType.BOOL, 2))
                        : Optional.empty(),
                bins,
                choice.percent(90),
                limit,
                first,
                everywhere ? QueryStep.ALL_PARTITIONS : choice.between(1, QueryStep.ALL_PARTITIONS - first),
                shortQuery);
    }

    private static IndexFilter range(Choice choice, Values values, Shapes shapes) {
        Index index = choice.of(Index.ALL);
        if (index.type() == IndexType.NUMERIC) {
            int begin = choice.between(-1, 6);
            return new IndexFilter(
                    index, Pack.of(begin), Pack.of(begin + (long) choice.between(choice.percent(97) ? 0 : -1, 3)));
        }
        Pack sought = switch (index.type()) {
            case STRING -> Pack.text(choice.of("a", "b", "c", "", "aa"));
            case BLOB -> values.blob();
            case GEO2DSPHERE, NUMERIC ->
                Pack.geo(choice.percent(95) ? choice.percent(50) ? shapes.point() : shapes.region() : shapes.any());
        };
        return new IndexFilter(index, sought, sought);
    }
}
