package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;

/** Arithmetic over integers, which wrap, or floats; never over a mixture. */
final class ArithmeticOperations {
    private ArithmeticOperations() {}

    static void register(Operations operations) {
        operations.add(20, arguments -> folded(arguments, Long::sum, Double::sum));
        operations.add(21, ArithmeticOperations::subtract);
        operations.add(22, arguments -> folded(arguments, (a, b) -> a * b, (a, b) -> a * b));
        operations.add(23, ArithmeticOperations::divide);
        operations.add(24, arguments -> floats(arguments, ArithmeticOperations::power));
        operations.add(25, arguments -> floats(arguments, (value, base) -> Math.log(value) / Math.log(base)));
        operations.add(26, ArithmeticOperations::modulo);
        operations.add(27, ArithmeticOperations::absolute);
        operations.add(28, arguments -> ofFloat(arguments, Math::floor));
        operations.add(29, arguments -> ofFloat(arguments, Math::ceil));
        operations.add(30, ArithmeticOperations::toInteger);
        operations.add(31, ArithmeticOperations::toFloat);
        operations.add(50, arguments -> folded(arguments, (a, b) -> a > b ? b : a, (a, b) -> a > b ? b : a));
        operations.add(51, arguments -> folded(arguments, (a, b) -> a < b ? b : a, (a, b) -> a < b ? b : a));
    }

    /** One or more operands, all integers or all floats. */
    private static List<Node> numbers(Arguments arguments) {
        arguments.atLeast(1);
        List<Node> numbers = new ArrayList<>(arguments.count());
        for (int i = 0; i < arguments.count(); i++) {
            Node number = arguments.node(i);
            if (number.type() != ExpressionType.INT && number.type() != ExpressionType.FLOAT) {
                throw Arguments.refused("arithmetic on " + number.type());
            }
            if (i > 0 && number.type() != numbers.getFirst().type()) {
                throw Arguments.refused("arithmetic mixes integers and floats");
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static Node folded(Arguments arguments, LongBinaryOperator longs, DoubleBinaryOperator doubles) {
        return folded(numbers(arguments), longs, doubles);
    }

    private static Node folded(List<Node> numbers, LongBinaryOperator longs, DoubleBinaryOperator doubles) {
        return numbers.getFirst().type() == ExpressionType.INT
                ? Node.of(ExpressionType.INT, scope -> {
                    long result = 0;
                    for (int i = 0; i < numbers.size(); i++) {
                        if (!(numbers.get(i).evaluate(scope) instanceof Particle.Int(long value))) {
                            return null;
                        }
                        result = i == 0 ? value : longs.applyAsLong(result, value);
                    }
                    return Particle.of(result);
                })
                : Node.of(ExpressionType.FLOAT, scope -> {
                    double result = 0;
                    for (int i = 0; i < numbers.size(); i++) {
                        if (!(numbers.get(i).evaluate(scope) instanceof Particle.Real(double value))) {
                            return null;
                        }
                        result = i == 0 ? value : doubles.applyAsDouble(result, value);
                    }
                    return Particle.of(result);
                });
    }

    private static Node subtract(Arguments arguments) {
        List<Node> numbers = numbers(arguments);
        if (numbers.size() > 1) {
            return folded(numbers, (a, b) -> a - b, (a, b) -> a - b);
        }
        Node only = numbers.getFirst();
        return Node.of(only.type(), scope -> switch (only.evaluate(scope)) {
            case Particle.Int(long value) -> Particle.of(-value);
            case Particle.Real(double value) -> Particle.of(0.0 - value);
            case null, default -> null;
        });
    }

    /** The divisors are multiplied first; one operand alone is inverted. */
    private static Node divide(Arguments arguments) {
        List<Node> numbers = numbers(arguments);
        boolean single = numbers.size() == 1;
        Node dividend = numbers.getFirst();
        Node divisor = single ? dividend : folded(numbers.subList(1, numbers.size()), (a, b) -> a * b, (a, b) -> a * b);
        if (dividend.type() == ExpressionType.INT) {
            return Node.of(ExpressionType.INT, scope -> {
                if (!(dividend.evaluate(scope) instanceof Particle.Int(long value))
                        || !(divisor.evaluate(scope) instanceof Particle.Int(long by))
                        || by == 0) {
                    return null;
                }
                return Particle.of((single ? 1 : value) / by);
            });
        }
        return Node.of(ExpressionType.FLOAT, scope -> {
            if (!(dividend.evaluate(scope) instanceof Particle.Real(double value))
                    || !(divisor.evaluate(scope) instanceof Particle.Real(double by))) {
                return null;
            }
            return Particle.of((single ? 1 : value) / by);
        });
    }

    private static Node floats(Arguments arguments, DoubleBinaryOperator operator) {
        Node left = arguments.exactly(2).node(0, ExpressionType.FLOAT);
        Node right = arguments.node(1, ExpressionType.FLOAT);
        return Node.of(ExpressionType.FLOAT, scope -> {
            if (!(left.evaluate(scope) instanceof Particle.Real(double a))
                    || !(right.evaluate(scope) instanceof Particle.Real(double b))) {
                return null;
            }
            return Particle.of(operator.applyAsDouble(a, b));
        });
    }

    /** C's pow: unlike Java's, it gives 1 for a base of 1 whatever the exponent, and for −1 to the infinite. */
    private static double power(double base, double exponent) {
        return base == 1 || (base == -1 && Double.isInfinite(exponent)) ? 1 : Math.pow(base, exponent);
    }

    private static Node modulo(Arguments arguments) {
        Node left = arguments.exactly(2).node(0, ExpressionType.INT);
        Node right = arguments.node(1, ExpressionType.INT);
        return Node.of(ExpressionType.INT, scope -> {
            if (!(left.evaluate(scope) instanceof Particle.Int(long a))
                    || !(right.evaluate(scope) instanceof Particle.Int(long b))
                    || b == 0) {
                return null;
            }
            return Particle.of(a % b);
        });
    }

    private static Node absolute(Arguments arguments) {
        arguments.exactly(1);
        Node number = numbers(arguments).getFirst();
        return Node.of(number.type(), scope -> switch (number.evaluate(scope)) {
            case Particle.Int(long value) -> Particle.of(Math.abs(value));
            case Particle.Real(double value) -> Particle.of(Math.abs(value));
            case null, default -> null;
        });
    }

    private static Node ofFloat(Arguments arguments, DoubleUnaryOperator operator) {
        Node number = arguments.exactly(1).node(0, ExpressionType.FLOAT);
        return Node.of(
                ExpressionType.FLOAT,
                scope -> number.evaluate(scope) instanceof Particle.Real(double value)
                        ? Particle.of(operator.applyAsDouble(value))
                        : null);
    }

    /** What does not fit, NaN included, becomes the least integer: so does the x86 conversion the server uses. */
    private static Node toInteger(Arguments arguments) {
        Node number = arguments.exactly(1).node(0, ExpressionType.FLOAT);
        return Node.of(ExpressionType.INT, scope -> {
            if (!(number.evaluate(scope) instanceof Particle.Real(double value))) {
                return null;
            }
            boolean fits = value >= -0x1p63 && value < 0x1p63;
            return Particle.of(fits ? (long) value : Long.MIN_VALUE);
        });
    }

    private static Node toFloat(Arguments arguments) {
        Node number = arguments.exactly(1).node(0, ExpressionType.INT);
        return Node.of(
                ExpressionType.FLOAT,
                scope -> number.evaluate(scope) instanceof Particle.Int(long value)
                        ? Particle.of((double) value)
                        : null);
    }
}
