package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shapes written to bins, and compared with other shapes by expressions. */
final class GeoCases implements Area {
    @Override
    public String name() {
        return "geo";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Shapes shapes = new Shapes(choice);
        List<BinOp> compared = IntStream.range(0, 4)
                .mapToObj(i -> BinOp.payload(
                        Operation.Type.EXP_READ, "r" + i, Pack.list(comparison(choice, shapes), Pack.of(0x10))))
                .toList();
        return new Case(
                name(),
                number,
                List.of(
                        RecordStep.operate(
                                BinOp.put("g", Pack.geo(choice.percent(90) ? valid(choice, shapes) : shapes.any())),
                                BinOp.put("l", Pack.list(Pack.geo(shapes.any())))),
                        FrameStep.operate(choice.percent(50), Optional.empty(), compared)));
    }

    private static Pack comparison(Choice choice, Shapes shapes) {
        Pack stored = choice.percent(85)
                ? Expressions.op(81, Pack.of(8), Pack.name("g"))
                : Expressions.op(
                        127,
                        Pack.of(8),
                        Pack.of(0),
                        Expressions.op(19, Pack.of(7), Pack.of(0)),
                        Expressions.op(81, Pack.of(4), Pack.name("l")));
        Pack sought = Pack.geo(choice.percent(98) ? valid(choice, shapes) : shapes.any());
        return choice.percent(50) ? Expressions.op(8, stored, sought) : Expressions.op(8, sought, stored);
    }

    private static String valid(Choice choice, Shapes shapes) {
        return choice.percent(50) ? shapes.point() : shapes.region();
    }
}
