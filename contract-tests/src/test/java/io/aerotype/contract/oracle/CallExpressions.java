package io.aerotype.contract.oracle;

import static io.aerotype.contract.oracle.Expressions.op;

import java.util.List;
import java.util.stream.Stream;

/** Expressions that call into the list, map, bit and sketch operations. */
final class CallExpressions {
    private static final int MODIFY = 0x40;
    private static final int COLLECTIONS = 0;
    private static final int BITS = 1;
    private static final int SKETCHES = 2;

    private final Choice choice;
    private final Values values;
    private final Expressions expressions;

    CallExpressions(Choice choice, Values values, Expressions expressions) {
        this.choice = choice;
        this.values = values;
        this.expressions = expressions;
    }

    Pack of(ExpressionType type, int depth) {
        return switch (type) {
            case LIST, MAP -> choice.percent(50) ? modified(type, depth) : collection(type, depth);
            case BLOB -> bits(type, choice.percent(70) ? MODIFY : 0, depth);
            case HLL -> sketch(type, MODIFY, choice.of(0, 1, 2, 4), depth);
            case INT ->
                choice.made(
                        () -> collection(type, depth),
                        () -> bits(type, 0, depth),
                        () -> sketch(type, 0, choice.of(50, 52, 53, 56), depth));
            case FLOAT -> choice.percent(50) ? sketch(type, 0, 54, depth) : collection(type, depth);
            case BOOL, STRING, GEO, NIL -> collection(type, depth);
        };
    }

    private Pack collection(ExpressionType result, int depth) {
        boolean list = choice.percent(50);
        CollectionOp operation = choice.of((list ? ListOps.ALL : MapOps.ALL)
                .stream().filter(each -> !each.modifies()).toList());
        return call(result, COLLECTIONS, operation, list ? ExpressionType.LIST : ExpressionType.MAP, depth);
    }

    private Pack modified(ExpressionType type, int depth) {
        CollectionOp operation = choice.of((type == ExpressionType.LIST ? ListOps.ALL : MapOps.ALL)
                .stream().filter(CollectionOp::modifies).toList());
        return call(type, COLLECTIONS | MODIFY, operation, type, depth);
    }

    private Pack call(ExpressionType result, int module, CollectionOp operation, ExpressionType argument, int depth) {
        Pack payload = quoted(operation.payload(choice, values), depth);
        List<Pack> path = choice.percent(15)
                ? List.of(Pack.of(choice.of(0x10, 0x22, 0x21)), choice.of(Pack.of(0), Pack.of(1)))
                : List.of();
        return op(
                127,
                result.code(),
                Pack.of(module),
                CollectionOp.within(path, payload),
                expressions.of(argument, depth));
    }

    private Pack bits(ExpressionType result, int module, int depth) {
        int opcode = module == MODIFY ? choice.below(13) : result == ExpressionType.BLOB ? 50 : choice.between(51, 54);
        Pack payload = quoted(BitOps.payload(opcode, choice, values), depth);
        return op(127, result.code(), Pack.of(BITS | module), payload, expressions.of(ExpressionType.BLOB, depth));
    }

    private Pack sketch(ExpressionType result, int module, int opcode, int depth) {
        Pack payload = quoted(SketchOps.payload(opcode, choice, values), depth);
        return op(127, result.code(), Pack.of(SKETCHES | module), payload, expressions.of(ExpressionType.HLL, depth));
    }

    /** Lists stand quoted among parameters; here and there an expression stands in for a number. */
    private Pack quoted(Pack payload, int depth) {
        if (!(payload instanceof Pack.Seq seq) || seq.items().isEmpty()) {
            return payload;
        }
        Stream<Pack> parameters = seq.items().stream().skip(1).map(parameter -> switch (parameter) {
            case Pack.Seq list -> op(126, list);
            case Pack.Int number when depth > 0 && choice.percent(10) -> expressions.of(ExpressionType.INT, 0);
            default -> parameter;
        });
        return Pack.list(
                Stream.concat(seq.items().stream().limit(1), parameters).toList());
    }
}
