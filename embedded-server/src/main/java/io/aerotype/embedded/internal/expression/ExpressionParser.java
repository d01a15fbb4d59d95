package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Bool;
import io.aerotype.embedded.internal.value.Element.Bound;
import io.aerotype.embedded.internal.value.Element.Ext;
import io.aerotype.embedded.internal.value.Element.Int;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Element.Nil;
import io.aerotype.embedded.internal.value.Element.Raw;
import io.aerotype.embedded.internal.value.Element.Real;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds one expression from its msgpack tree, keeping what only the whole expression can know. */
final class ExpressionParser {
    private static final Operations OPERATIONS = new Operations();

    private final Set<String> bins = new HashSet<>();
    private final Set<Expression.Dependency> dependencies = new HashSet<>();
    private final Deque<Variable> variables = new ArrayDeque<>();
    private int mostVariables;

    /**
     * A variable in reach of what is being built.
     *
     * @param type null while the variable is being defined
     */
    record Variable(String name, int slot, @Nullable ExpressionType type) {}

    Node build(Element element) {
        return switch (element) {
            case ListElement operation -> operation(operation);
            case MapElement map -> Node.constant(ExpressionType.MAP, Elements.toParticle(map));
            case Nil nil -> Node.constant(ExpressionType.NIL, Particle.NIL);
            case Bool(boolean value) -> Node.constant(ExpressionType.BOOL, Particle.of(value));
            case Int(long value, boolean unsigned) -> Node.constant(ExpressionType.INT, Particle.of(value));
            case Real(double value, boolean single) -> Node.constant(ExpressionType.FLOAT, Particle.of(value));
            case Raw raw -> raw(raw);
            case Bound bound -> throw Arguments.refused(bound + " stands in calls only");
            case Ext ext -> throw Arguments.refused("an extension value");
        };
    }

    private Node operation(ListElement operation) {
        List<Element> items = operation.items();
        if (operation.flags() != 0 || items.isEmpty() || !(items.getFirst() instanceof Int opCode)) {
            throw Arguments.refused("an operation is an array that starts with its op code");
        }
        List<Element> arguments = items.subList(1, items.size());
        return OPERATIONS.get(opCode.value()).build(new Arguments((int) opCode.value(), arguments, this));
    }

    private static Node raw(Raw raw) {
        Particle particle = Elements.toParticle(raw);
        return switch (raw.prefixed().length == 0 ? ParticleType.NULL : raw.type()) {
            case ParticleType.STRING -> Node.constant(ExpressionType.STRING, particle);
            case ParticleType.BLOB -> Node.constant(ExpressionType.BLOB, particle);
            case ParticleType.GEOJSON ->
                Node.constant(ExpressionType.GEO, Geometry.unchecked(raw.content(), ResultCode.PARAMETER));
            case ParticleType.HLL -> Node.constant(ExpressionType.HLL, particle);
            default -> throw Arguments.refused("a constant of raw type " + raw.type());
        };
    }

    void usesBin(String name) {
        bins.add(name);
    }

    void uses(Expression.Dependency dependency) {
        dependencies.add(dependency);
    }

    Set<String> bins() {
        return Set.copyOf(bins);
    }

    Set<Expression.Dependency> dependencies() {
        return Set.copyOf(dependencies);
    }

    int mostVariables() {
        return mostVariables;
    }

    int nextSlot() {
        return variables.size();
    }

    /** Takes the name, though nothing may read the variable before {@link #endDefinition}. */
    void beginDefinition(String name) {
        variables.push(new Variable(name, variables.size(), null));
        mostVariables = Math.max(mostVariables, variables.size());
    }

    void endDefinition(ExpressionType type) {
        Variable defined = variables.pop();
        variables.push(new Variable(defined.name(), defined.slot(), type));
    }

    void pop(int count) {
        for (int i = 0; i < count; i++) {
            variables.pop();
        }
    }

    boolean isDefined(String name) {
        return variables.stream().anyMatch(variable -> variable.name().equals(name));
    }

    /** Returns a node that reads the variable. */
    Node reading(String name) {
        Variable found = variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Arguments.refused("undefined variable " + name));
        if (found.type() == null) {
            throw Arguments.refused("variable " + name + " in its own definition");
        }
        int slot = found.slot();
        return Node.of(found.type(), scope -> scope.variable(slot));
    }
}
