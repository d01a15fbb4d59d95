package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.bits.BitOperations;
import io.aerotype.embedded.internal.cdt.CollectionOperations;
import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.hll.HllOperations;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls into the list, map, bit and HyperLogLog operations; a modifying one works on a copy and yields that. */
final class CallOperations {
    private static final long MODIFY = 0x40;
    private static final long PATH = 254;
    private static final long CONTEXT = 255;

    private static final CollectionOperations COLLECTIONS = new CollectionOperations(Expression::ofPath);
    private static final BitOperations BITS = new BitOperations();
    private static final HllOperations SKETCHES = new HllOperations();

    private static final Map<Long, Module> MODULES = Map.of(
            0L, new Module(Set.of(ExpressionType.LIST, ExpressionType.MAP), COLLECTIONS::apply),
            1L,
                    new Module(
                            Set.of(ExpressionType.BLOB),
                            (payload, value, modify) ->
                                    modify ? BITS.modify(payload, value) : BITS.read(payload, value)),
            2L,
                    new Module(
                            Set.of(ExpressionType.HLL),
                            (payload, value, modify) ->
                                    modify ? SKETCHES.modify(payload, value) : SKETCHES.read(payload, value)));

    /** Of no type that can be declared, so that it never fits. */
    private static final Particle UNKNOWN = new Particle.Blob(-1, new byte[0]);

    private CallOperations() {}

    static void register(Operations operations) {
        operations.add(127, CallOperations::call);
    }

    /**
     * One family of operations.
     *
     * @param types what it works on, beside nil
     */
    private record Module(Set<ExpressionType> types, Entrance entrance) {}

    /** The way into a family of operations. */
    @FunctionalInterface
    private interface Entrance {
        Outcome apply(Element payload, @Nullable Particle value, boolean modify);
    }

    private static Node call(Arguments arguments) {
        ExpressionType type = ExpressionType.ofCode(arguments.exactly(4).integer(0));
        long system = arguments.integer(1);
        Module module = MODULES.get(system & ~MODIFY);
        if (module == null) {
            throw Arguments.refused("call into module " + system);
        }
        boolean modify = (system & MODIFY) != 0;
        Payload payload = payload(arguments.items().get(2), arguments.parser());
        Node subject = arguments.node(3);
        if (subject.type() != ExpressionType.NIL && !module.types().contains(subject.type())) {
            throw Arguments.refused("call into module " + system + " on " + subject.type());
        }
        ExpressionType staticType = subject.type() == ExpressionType.NIL ? ExpressionType.NIL : type;
        return Node.of(staticType, scope -> {
            Element call = payload.evaluate(scope);
            Particle value = call == null ? null : subject.evaluate(scope);
            if (call == null || value == null) {
                return null;
            }
            Particle result = result(module, call, value, modify);
            return type.fits(result) ? result : null;
        });
    }

    /** A failed operation is unknown; one without a value is nil. */
    private static Particle result(Module module, Element call, Particle value, boolean modify) {
        Particle bin = value instanceof Particle.Nil ? null : sorted(value);
        if (bin == null && !modify) {
            return UNKNOWN;
        }
        try {
            Outcome outcome = module.entrance().apply(call, bin, modify);
            Particle result = modify ? outcome.value() : outcome.result();
            if (result instanceof Particle.Geo geo && !modify) {
                return Geometry.particle(geo.json(), ResultCode.PARAMETER);
            }
            return result == null ? Particle.NIL : result;
        } catch (ResultException failed) {
            return UNKNOWN;
        }
    }

    /** Map constants may come in any order, and results in rank order; operations count on key order. */
    private static Particle sorted(Particle value) {
        if (value instanceof Particle.MapBytes && Elements.of(value) instanceof MapElement map) {
            for (int i = 1; i < map.size(); i++) {
                if (ElementOrder.INSTANCE.compare(
                                map.entries().get(i - 1).key(),
                                map.entries().get(i).key())
                        > 0) {
                    List<Entry> entries = new ArrayList<>(map.entries());
                    entries.sort((left, right) -> ElementOrder.INSTANCE.compare(left.key(), right.key()));
                    return Elements.toParticle(new MapElement(entries, map.flags()));
                }
            }
        }
        return value;
    }

    /** An operation's array whose parameters are computed first. */
    @FunctionalInterface
    private interface Payload {
        /** Returns null if a parameter is unknown. */
        @Nullable
        Element evaluate(Scope scope);
    }

    /** An array among the parameters is an expression; a context is data as it stands. */
    private static Payload payload(Element source, ExpressionParser parser) {
        if (!(source instanceof ListElement call)
                || call.flags() != 0
                || call.size() == 0
                || !(call.items().getFirst() instanceof Element.Int code)) {
            throw Arguments.refused("a call is an array that starts with an operation code");
        }
        if (code.value() == CONTEXT) {
            return nested(call, parser);
        }
        if (code.value() == PATH) {
            if (call.size() < 3
                    || call.size() > 4
                    || !(call.items().get(1) instanceof ListElement)
                    || !(call.items().get(2) instanceof Element.Int)) {
                throw Arguments.refused("a path call has a context and flags");
            }
            return scope -> call;
        }
        return parameters(call, parser);
    }

    private static Payload nested(ListElement call, ExpressionParser parser) {
        if (call.size() != 3
                || !(call.items().get(2) instanceof ListElement inner)
                || inner.size() == 0
                || !(inner.items().getFirst() instanceof Element.Int)) {
            throw Arguments.refused("a context, then an operation");
        }
        Payload operation = parameters(inner, parser);
        return scope -> {
            Element evaluated = operation.evaluate(scope);
            return evaluated == null
                    ? null
                    : Element.list(List.of(call.items().get(0), call.items().get(1), evaluated));
        };
    }

    private static Payload parameters(ListElement call, ExpressionParser parser) {
        List<@Nullable Node> nodes = new ArrayList<>(call.size());
        for (Element item : call.items()) {
            nodes.add(item instanceof ListElement expression ? parser.build(expression) : null);
        }
        if (nodes.stream().allMatch(node -> node == null)) {
            return scope -> call;
        }
        return scope -> {
            List<Element> items = new ArrayList<>(call.size());
            for (int i = 0; i < call.size(); i++) {
                Node node = nodes.get(i);
                if (node == null) {
                    items.add(call.items().get(i));
                } else {
                    Particle value = node.evaluate(scope);
                    if (value == null) {
                        return null;
                    }
                    items.add(Elements.of(value));
                }
            }
            return Element.list(items);
        };
    }
}
