package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import java.util.function.Function;

/** All keys or all values of a map, in key order. What is no map is found out only when it is looked at. */
final class MapOperations {
    private MapOperations() {}

    static void register(Operations operations) {
        operations.add(101, arguments -> all(arguments, Entry::key));
        operations.add(102, arguments -> all(arguments, Entry::value));
    }

    private static Node all(Arguments arguments, Function<Entry, Element> part) {
        Node source = arguments.exactly(1).node(0);
        return Node.of(ExpressionType.LIST, scope -> {
            Particle value = source.evaluate(scope);
            if (!(value instanceof Particle.MapBytes) || !(Elements.of(value) instanceof MapElement map)) {
                return null;
            }
            return Elements.toParticle(
                    Element.list(map.entries().stream().map(part).toList()));
        });
    }
}
