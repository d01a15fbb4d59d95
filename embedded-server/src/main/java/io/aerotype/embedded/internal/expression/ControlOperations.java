package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.cdt.PathExpression;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Branches, variables, quoted lists, and what a path expression adds to the language. */
final class ControlOperations {
    private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int KEY = 0;
    private static final int VALUE = 1;
    private static final int INDEX = 2;

    private ControlOperations() {}

    static void register(Operations operations) {
        operations.add(100, arguments -> {
            arguments.exactly(0);
            return Node.REMOVAL;
        });
        operations.add(122, ControlOperations::loopVariable);
        operations.add(123, ControlOperations::condition);
        operations.add(124, ControlOperations::variable);
        operations.add(125, ControlOperations::let);
        operations.add(126, ControlOperations::quote);
    }

    private static Node quote(Arguments arguments) {
        if (arguments.exactly(1).items().getFirst() instanceof Element.ListElement list) {
            return Node.constant(ExpressionType.LIST, Elements.toParticle(list));
        }
        throw Arguments.refused("only a list is quoted");
    }

    private static Node condition(Arguments arguments) {
        int cases = arguments.pairsAndOne().count() / 2;
        List<Node> tests = new ArrayList<>(cases);
        List<Node> actions = new ArrayList<>(cases + 1);
        for (int i = 0; i < cases; i++) {
            tests.add(arguments.node(2 * i, ExpressionType.BOOL));
            actions.add(arguments.node(2 * i + 1));
        }
        actions.add(arguments.node(arguments.count() - 1));
        return Node.of(commonType(actions), scope -> {
            for (int i = 0; i < cases; i++) {
                Particle outcome = tests.get(i).evaluate(scope);
                if (outcome == null) {
                    return null;
                }
                if (outcome.equals(Particle.TRUE)) {
                    return actions.get(i).evaluate(scope);
                }
            }
            return actions.getLast().evaluate(scope);
        });
    }

    /** The unknown literal fits every type; among nothing but those the type is theirs. */
    private static ExpressionType commonType(List<Node> actions) {
        ExpressionType common = null;
        for (Node action : actions) {
            if (action.isUnknownLiteral()) {
                continue;
            }
            if (common != null && common != action.type()) {
                throw Arguments.refused("branches of types " + common + " and " + action.type());
            }
            common = action.type();
        }
        return common == null ? Node.UNKNOWN.type() : common;
    }

    private static Node variable(Arguments arguments) {
        return arguments.parser().reading(text(arguments.exactly(1).bytes(0)));
    }

    private static Node let(Arguments arguments) {
        int count = arguments.pairsAndOne().count() / 2;
        ExpressionParser parser = arguments.parser();
        int firstSlot = parser.nextSlot();
        List<Node> definitions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = text(arguments.bytes(2 * i));
            if (!VARIABLE_NAME.matcher(name).matches()) {
                throw Arguments.refused("variable name " + name);
            }
            if (parser.isDefined(name)) {
                throw Arguments.refused("variable " + name + " is defined already");
            }
            parser.beginDefinition(name);
            Node definition = arguments.node(2 * i + 1);
            definitions.add(definition);
            parser.endDefinition(definition.type());
        }
        Node body = arguments.node(arguments.count() - 1);
        parser.pop(count);
        if (body.isUnknownLiteral()) {
            return body;
        }
        return Node.of(body.type(), scope -> {
            for (int i = 0; i < count; i++) {
                scope.define(firstSlot + i, definitions.get(i).evaluate(scope));
            }
            return body.evaluate(scope);
        });
    }

    private static Node loopVariable(Arguments arguments) {
        ExpressionType type = ExpressionType.ofCode(arguments.exactly(2).integer(0));
        long part = arguments.integer(1);
        if (part < KEY || part > INDEX || (part == INDEX && type != ExpressionType.INT)) {
            throw Arguments.refused("loop variable part " + part + " of type " + type);
        }
        return Node.of(type, scope -> {
            Particle value = scope.position() == null ? null : part(scope.position(), (int) part);
            return value != null && type.fits(value) ? value : null;
        });
    }

    private static @Nullable Particle part(PathExpression.Position position, int part) {
        return switch (part) {
            case KEY -> position.key() == null ? null : Elements.toParticle(position.key());
            case VALUE -> Elements.toParticle(position.value());
            default -> position.index() < 0 ? null : Particle.of((long) position.index());
        };
    }

    private static String text(byte[] name) {
        return new String(name, StandardCharsets.UTF_8);
    }
}
