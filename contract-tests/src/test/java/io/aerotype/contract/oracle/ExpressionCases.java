package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import io.aerotype.contract.oracle.RecordStep.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Expressions as filters of every command, and as operations that read and write. */
final class ExpressionCases implements Area {
    private final String name;
    private final boolean filters;

    private ExpressionCases(String name, boolean filters) {
        this.name = name;
        this.filters = filters;
    }

    static Area filters() {
        return new ExpressionCases("filters", true);
    }

    static Area operations() {
        return new ExpressionCases("expressions", false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        Expressions expressions = new Expressions(choice, values);
        List<Step> steps = new ArrayList<>();
        if (choice.percent(95)) {
            steps.add(RecordStep.operate(settings(choice), record(values)));
        }
        steps.add(filters ? filtered(choice, values, expressions) : operations(choice, expressions));
        return new Case(name, number, steps);
    }

    private static Settings settings(Choice choice) {
        Settings plain = choice.percent(20) ? Settings.PLAIN.withTtl(100_000) : Settings.PLAIN;
        return choice.percent(30) ? plain.sendingKey() : plain;
    }

    /** A record with one bin of every type. */
    static List<BinOp> record(Values values) {
        return Stream.of(
                        BinOp.put("i", values.integer()),
                        BinOp.put("f", values.real()),
                        BinOp.put("s", values.text()),
                        BinOp.put("x", values.blob()),
                        BinOp.put("flag", values.bool()),
                        BinOp.put("l", values.list()),
                        BinOp.put("m", values.map()),
                        BinOp.put("om", Pack.attributedMap(1, values.pairs(4))),
                        BinOp.put("g", values.geo()),
                        BinOp.put("h", values.sketch()))
                .toList();
    }

    private static Step filtered(Choice choice, Values values, Expressions expressions) {
        Verb verb = choice.of(Verb.GET_BINS, Verb.GET_BINS, Verb.EXISTS, Verb.DELETE, Verb.TOUCH, Verb.OPERATE);
        List<BinOp> ops = switch (verb) {
            case OPERATE -> List.of(BinOp.put("i", values.integer()), BinOp.get("i"));
            case GET_BINS -> List.of(BinOp.get("i"));
            case GET, HEADER, EXISTS, DELETE, TOUCH -> List.of();
        };
        Pack filter = expressions.of(ExpressionType.BOOL, choice.between(1, 4));
        return new RecordStep(verb, 0, Settings.PLAIN.filtered(filter), ops);
    }

    private static Step operations(Choice choice, Expressions expressions) {
        List<BinOp> ops = choice.many(1, 2, () -> {
            boolean writes = choice.percent(40);
            Pack expression = expressions.of(expressions.anyType(), choice.between(0, 3));
            int flags = writes
                    ? choice.of(0, 0, choice.below(32), choice.below(33))
                    : choice.of(0, 0, 0x10, choice.below(33));
            return BinOp.payload(
                    writes ? Operation.Type.EXP_MODIFY : Operation.Type.EXP_READ,
                    writes ? choice.of("i", "new", "l") : "result",
                    Pack.list(expression, Pack.of(flags)));
        });
        return FrameStep.operate(choice.percent(60), Optional.empty(), ops);
    }
}
