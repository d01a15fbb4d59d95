package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three-valued logic. */
final class LogicOperations {
    private LogicOperations() {}

    static void register(Operations operations) {
        operations.add(0, arguments -> {
            arguments.exactly(0);
            return Node.UNKNOWN;
        });
        operations.add(16, arguments -> decidedBy(false, operands(arguments)));
        operations.add(17, arguments -> decidedBy(true, operands(arguments)));
        operations.add(18, arguments -> not(arguments.exactly(1).node(0, ExpressionType.BOOL)));
        operations.add(19, arguments -> exclusive(operands(arguments)));
    }

    private static List<Node> operands(Arguments arguments) {
        return arguments.atLeast(2).nodes(ExpressionType.BOOL);
    }

    /** One operand of this value settles the matter, even after an unknown one. */
    private static Node decidedBy(boolean truth, List<Node> operands) {
        Particle deciding = Particle.of(truth);
        Particle otherwise = Particle.of(!truth);
        return Node.of(ExpressionType.BOOL, scope -> {
            @Nullable Particle result = otherwise;
            for (Node operand : operands) {
                Particle value = operand.evaluate(scope);
                if (value == null) {
                    result = null;
                } else if (value.equals(deciding)) {
                    return deciding;
                }
            }
            return result;
        });
    }

    private static Node not(Node operand) {
        return Node.of(ExpressionType.BOOL, scope -> {
            Particle value = operand.evaluate(scope);
            return value == null ? null : Particle.of(value.equals(Particle.FALSE));
        });
    }

    /** Exactly one; left to right, an unknown ends it, and so does a second truth. */
    private static Node exclusive(List<Node> operands) {
        return Node.of(ExpressionType.BOOL, scope -> {
            boolean found = false;
            for (Node operand : operands) {
                Particle value = operand.evaluate(scope);
                if (value == null) {
                    return null;
                }
                if (value.equals(Particle.TRUE)) {
                    if (found) {
                        return Particle.FALSE;
                    }
                    found = true;
                }
            }
            return Particle.of(found);
        });
    }
}
