package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Equality, order, membership. Values of two types are never compared: the build refuses that. */
final class ComparisonOperations {
    private ComparisonOperations() {}

    static void register(Operations operations) {
        operations.add(1, arguments -> comparison(arguments, order -> order == 0, false));
        operations.add(2, arguments -> comparison(arguments, order -> order != 0, true));
        operations.add(3, arguments -> comparison(arguments, order -> order > 0, false));
        operations.add(4, arguments -> comparison(arguments, order -> order >= 0, false));
        operations.add(5, arguments -> comparison(arguments, order -> order < 0, false));
        operations.add(6, arguments -> comparison(arguments, order -> order <= 0, false));
        operations.add(9, ComparisonOperations::inList);
    }

    /** Compares; {@code onNan} is the answer if an operand is not a number. */
    private static Node comparison(Arguments arguments, IntPredicate test, boolean onNan) {
        arguments.exactly(2);
        Node left = arguments.node(0);
        Node right = arguments.node(1, left.type());
        return switch (left.type()) {
            case GEO, HLL, REMOVAL -> throw Arguments.refused("values of type " + left.type() + " have no order");
            case LIST, MAP -> containers(left, right, test);
            case NIL, BOOL, INT, STRING, BLOB, FLOAT ->
                Node.of(ExpressionType.BOOL, scope -> {
                    Particle a = left.evaluate(scope);
                    if (a == null) {
                        return null;
                    }
                    Particle b = right.evaluate(scope);
                    return b == null ? null : Particle.of(scalars(a, b, test, onNan));
                });
        };
    }

    private static boolean scalars(Particle left, Particle right, IntPredicate test, boolean onNan) {
        if (left instanceof Particle.Int(long a) && right instanceof Particle.Int(long b)) {
            return test.test(Long.compare(a, b));
        }
        if (left instanceof Particle.Real(double a) && right instanceof Particle.Real(double b)) {
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return onNan;
            }
            return test.test(a < b ? -1 : a > b ? 1 : 0);
        }
        if (left instanceof Particle.Bytes a && right instanceof Particle.Bytes b) {
            return test.test(Arrays.compareUnsigned(a.bytes(), b.bytes()));
        }
        if (left instanceof Particle.Bool(boolean a) && right instanceof Particle.Bool(boolean b)) {
            return test.test(Boolean.compare(a, b));
        }
        return test.test(0);
    }

    /** Unknown when the comparison depends on a map that promises no key order. */
    private static Node containers(Node left, Node right, IntPredicate test) {
        ElementNode a = ElementNode.of(left);
        ElementNode b = ElementNode.of(right);
        return Node.of(ExpressionType.BOOL, scope -> {
            Element one = a.evaluate(scope);
            if (one == null) {
                return null;
            }
            Element other = b.evaluate(scope);
            if (other == null || ElementOrder.INSTANCE.meetsUnorderedMap(one, other)) {
                return null;
            }
            return Particle.of(test.test(ElementOrder.INSTANCE.compare(one, other)));
        });
    }

    private static Node inList(Arguments arguments) {
        arguments.exactly(2);
        ElementNode wanted = ElementNode.of(arguments.node(0));
        ElementNode list = ElementNode.of(arguments.node(1, ExpressionType.LIST));
        return Node.of(ExpressionType.BOOL, scope -> {
            Element value = wanted.evaluate(scope);
            if (value == null || !(list.evaluate(scope) instanceof Element.ListElement candidates)) {
                return null;
            }
            for (Element candidate : candidates.items()) {
                if (ElementOrder.INSTANCE.areEqual(value, candidate)) {
                    return Particle.TRUE;
                }
            }
            return Particle.FALSE;
        });
    }

    /** A node whose value is wanted as a tree; that of a constant is decoded once. */
    @FunctionalInterface
    private interface ElementNode {
        @Nullable
        Element evaluate(Scope scope);

        static ElementNode of(Node node) {
            if (node.constant() != null) {
                Element element = Elements.of(node.constant());
                return scope -> element;
            }
            return scope -> {
                Particle value = node.evaluate(scope);
                return value == null ? null : Elements.of(value);
            };
        }
    }
}
