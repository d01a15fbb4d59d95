package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Bitwise operations on 64-bit integers. */
final class IntegerOperations {
    private static final int NONE = -1;

    private IntegerOperations() {}

    static void register(Operations operations) {
        operations.add(32, arguments -> folded(arguments, (a, b) -> a & b));
        operations.add(33, arguments -> folded(arguments, (a, b) -> a | b));
        operations.add(34, arguments -> folded(arguments, (a, b) -> a ^ b));
        operations.add(35, arguments -> unary(arguments, value -> ~value));
        // Java takes shift distances modulo 64, as the server does.
        operations.add(36, arguments -> binary(arguments, (value, by) -> value << by));
        operations.add(37, arguments -> binary(arguments, (value, by) -> value >>> by));
        operations.add(38, arguments -> binary(arguments, (value, by) -> value >> by));
        operations.add(39, arguments -> unary(arguments, Long::bitCount));
        operations.add(40, arguments -> scan(arguments, Long::numberOfLeadingZeros));
        operations.add(41, arguments -> scan(arguments, value -> Long.SIZE - 1 - Long.numberOfTrailingZeros(value)));
    }

    private static Node folded(Arguments arguments, LongBinaryOperator operator) {
        List<Node> operands = arguments.atLeast(1).nodes(ExpressionType.INT);
        return Node.of(ExpressionType.INT, scope -> {
            long result = 0;
            for (int i = 0; i < operands.size(); i++) {
                if (!(operands.get(i).evaluate(scope) instanceof Particle.Int(long value))) {
                    return null;
                }
                result = i == 0 ? value : operator.applyAsLong(result, value);
            }
            return Particle.of(result);
        });
    }

    private static Node binary(Arguments arguments, LongBinaryOperator operator) {
        return folded(arguments.exactly(2), operator);
    }

    private static Node unary(Arguments arguments, LongUnaryOperator operator) {
        Node operand = arguments.exactly(1).node(0, ExpressionType.INT);
        return Node.of(
                ExpressionType.INT,
                scope -> operand.evaluate(scope) instanceof Particle.Int(long value)
                        ? Particle.of(operator.applyAsLong(value))
                        : null);
    }

    /** Finds a bit; {@code position} counts from the most significant one and is not asked about zero. */
    private static Node scan(Arguments arguments, LongUnaryOperator position) {
        Node operand = arguments.exactly(2).node(0, ExpressionType.INT);
        Node wanted = arguments.node(1, ExpressionType.BOOL);
        return Node.of(ExpressionType.INT, scope -> {
            if (!(operand.evaluate(scope) instanceof Particle.Int(long value))
                    || !(wanted.evaluate(scope) instanceof Particle.Bool(boolean bit))) {
                return null;
            }
            long bits = bit ? value : ~value;
            return Particle.of(bits == 0 ? NONE : position.applyAsLong(bits));
        });
    }
}
