package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A list or map operation of the protocol.
 *
 * @param required how many of the parameters must be there; the others may be left out from the end
 */
record CollectionOp(String name, int opcode, boolean modifies, int required, List<Parameter> parameters) {
    private static final int CONTEXT = 255;

    static CollectionOp read(String name, int opcode, int required, String parameters) {
        return new CollectionOp(name, opcode, false, required, Parameter.row(parameters));
    }

    static CollectionOp modify(String name, int opcode, int required, String parameters) {
        return new CollectionOp(name, opcode, true, required, Parameter.row(parameters));
    }

    /** The operation with chosen parameters, now and then with one too few or too many or of another kind. */
    Pack payload(Choice choice, Values values) {
        List<Pack> payload = new ArrayList<>();
        payload.add(Pack.of(opcode));
        int count = choice.between(required, parameters.size());
        parameters.subList(0, count).forEach(parameter -> payload.add(parameter.choose(choice, values)));
        if (choice.percent(3)) {
            damage(choice, values, payload);
        }
        return Pack.list(payload);
    }

    /** The operation on an element that the path leads to. */
    static Pack within(List<Pack> path, Pack payload) {
        return path.isEmpty() ? payload : Pack.list(Pack.of(CONTEXT), Pack.list(path), payload);
    }

    BinOp on(String bin, List<Pack> path, Choice choice, Values values) {
        Operation.Type type = choice.percent(99) == modifies ? Operation.Type.CDT_MODIFY : Operation.Type.CDT_READ;
        return BinOp.payload(type, bin, within(path, payload(choice, values)));
    }

    private static void damage(Choice choice, Values values, List<Pack> payload) {
        switch (choice.below(5)) {
            case 0 -> payload.removeLast();
            case 4 -> payload.set(choice.below(payload.size()), Pack.of(values.edge()));
            case 1 -> payload.add(Pack.of(choice.below(4)));
            case 2 -> payload.set(choice.below(payload.size()), Pack.NIL);
            default -> payload.set(choice.below(payload.size()), values.element());
        }
    }
}
