package io.aerotype.embedded.internal.expression;

import java.util.HashMap;
import java.util.Map;

/** The registry of expression operations by op code. */
final class Operations {
    private final Map<Integer, Builder> builders = new HashMap<>();

    /** Checks the arguments of one operation and turns it into a node. */
    @FunctionalInterface
    interface Builder {
        Node build(Arguments arguments);
    }

    Operations() {
        LogicOperations.register(this);
        ComparisonOperations.register(this);
        ArithmeticOperations.register(this);
        IntegerOperations.register(this);
        MetadataOperations.register(this);
        BinOperations.register(this);
        ControlOperations.register(this);
        MapOperations.register(this);
        GeoOperations.register(this);
        RegexOperations.register(this);
        CallOperations.register(this);
    }

    void add(int opCode, Builder builder) {
        if (builders.put(opCode, builder) != null) {
            throw new IllegalStateException("op " + opCode + " is registered twice");
        }
    }

    Builder get(long opCode) {
        Builder builder = builders.get((int) opCode);
        if (builder == null || (int) opCode != opCode) {
            throw Arguments.refused("unknown expression op " + opCode);
        }
        return builder;
    }
}
