package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.BatchStep.Entry;
import io.aerotype.contract.oracle.BatchStep.Kind;
import io.aerotype.contract.oracle.Pack.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Stream functions over a handful of records: filters, mappings, aggregations and reductions in random order. */
final class StreamCases implements Area {
    private static final List<String> FILTERS = List.of(
            "r.n ~= nil and r.n > 2",
            "r.s == 'a'",
            "type(r.n) == 'number'",
            "r.l ~= nil and #r.l > 1",
            "record.numbins(r) > 1",
            "false",
            "nil");

    private static final List<String> MAPPINGS = List.of(
            "r.n",
            "r.s",
            "r.l",
            "r.m",
            "r.f",
            "r.n ~= nil and r.n * 2 + 1 or nil",
            "record.gen(r)",
            "r.n ~= nil and r.n / 2 or nil",
            "r.n ~= nil and r.n // 2 | 8 or nil",
            "math.type(r.f)",
            "2.0",
            "record.setname(r)",
            "tostring(r.n)",
            "list{r.n, r.s}",
            "map{n = r.n, s = r.s}",
            "nil",
            "{1}",
            "list{r.l, r.n, r.s}",
            "true");

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public int cost() {
        return 40;
    }

    @Override
    public void prepare(Subject subject) {
        StreamStep.register(subject);
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Entry> records = IntStream.range(0, Case.SLOTS)
                .filter(slot -> choice.percent(60))
                .mapToObj(slot -> new Entry(Kind.WRITE, slot, Settings.PLAIN, bins(choice, values)))
                .toList();
        List<Step> steps = new ArrayList<>();
        if (!records.isEmpty()) {
            steps.add(new BatchStep(Optional.empty(), records));
        }
        steps.addAll(choice.many(1, 3, () -> new StreamStep(stages(choice))));
        return new Case(name(), number, steps);
    }

    private static List<BinOp> bins(Choice choice, Values values) {
        return List.of(
                        BinOp.put("n", choice.percent(85) ? Pack.of(choice.below(6)) : Pack.NIL),
                        BinOp.put("s", Pack.text(choice.of("a", "b", "c"))),
                        BinOp.put("f", Pack.of(choice.of(0.5, 2.5, 1e15, 1.25))),
                        BinOp.put("l", Pack.list(choice.many(0, 3, () -> Pack.of(choice.below(6))))),
                        BinOp.put("m", Pack.map(List.of(new Pair(Pack.text("a"), values.word())))))
                .stream()
                .filter(bin -> bin.bin().equals("s") || choice.percent(80))
                .toList();
    }

    /** The stages of one stream; values that come without a reduction are told one by one. */
    private static List<String> stages(Choice choice) {
        List<String> stages =
                new ArrayList<>(choice.many(0, 2, () -> ": filter(function(r) return " + choice.of(FILTERS) + " end)"));
        switch (choice.below(6)) {
            case 0, 1 -> stages.add(mapping(choice));
            case 2 -> {
                stages.add(": map(function(r) return r.n or 7 end)");
                stages.add(": reduce(function(a, b) return a + b end)");
            }
            case 3 -> {
                stages.add(": aggregate(map(), function(m, r) local k = r.s m[k] = (m[k] or 0) + 1 return m end)");
                stages.add(": reduce(function(a, b) return map.merge(a, b, function(x, y) return x + y end) end)");
            }
            case 4 -> {
                stages.add(": aggregate(0, function(sum, r) return sum + #r.s end)");
                stages.add(": reduce(function(a, b) return a + b end)");
            }
            default -> {
                stages.add(": map(function(r) return r.s end)");
                stages.add(": reduce(function(a, b) if a < b then return a else return b end end)");
                stages.add(choice.percent(30) ? ": map(function(s) return s .. '!' end)" : "");
            }
        }
        return stages.stream().filter(stage -> !stage.isEmpty()).toList();
    }

    /** None fails: the stock client then gives the connection back with the end of the answer still to come. */
    private static String mapping(Choice choice) {
        return ": map(function(r) return " + choice.of(MAPPINGS) + " end)";
    }
}
