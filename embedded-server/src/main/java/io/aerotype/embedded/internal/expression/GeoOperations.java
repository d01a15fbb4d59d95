package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/** Whether a point lies within a region, whichever comes first. */
final class GeoOperations {
    private GeoOperations() {}

    static void register(Operations operations) {
        operations.add(8, arguments -> {
            GeometryNode left = GeometryNode.of(arguments.exactly(2).node(0, ExpressionType.GEO));
            GeometryNode right = GeometryNode.of(arguments.node(1, ExpressionType.GEO));
            return Node.of(ExpressionType.BOOL, scope -> {
                Geometry one = left.evaluate(scope);
                Geometry other = one == null ? null : right.evaluate(scope);
                return one == null || other == null ? null : Particle.of(Geometry.match(one, other));
            });
        });
    }

    /** A node whose value is wanted as a geometry; that of a constant is read once. */
    @FunctionalInterface
    private interface GeometryNode {
        @Nullable
        Geometry evaluate(Scope scope);

        static GeometryNode of(Node node) {
            if (node.constant() instanceof Particle.Geo constant) {
                Geometry geometry = Geometry.parse(constant.json(), ResultCode.PARAMETER);
                return scope -> geometry;
            }
            return scope -> node.evaluate(scope) instanceof Particle.Geo geo ? parsed(geo) : null;
        }

        /** Geometries inside containers are not checked when they are stored. */
        private static @Nullable Geometry parsed(Particle.Geo geo) {
            try {
                return Geometry.parse(geo.json(), ResultCode.PARAMETER);
            } catch (ResultException unreadable) {
                return null;
            }
        }
    }
}
