package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;

/** Bins and the stored key; unknown in a filter's first pass and inside path expressions. */
final class BinOperations {
    private BinOperations() {}

    static void register(Operations operations) {
        operations.add(80, BinOperations::key);
        operations.add(81, BinOperations::bin);
        operations.add(82, BinOperations::binType);
    }

    private static Node key(Arguments arguments) {
        ExpressionType type = ExpressionType.ofCode(arguments.exactly(1).integer(0));
        if (type != ExpressionType.INT && type != ExpressionType.STRING && type != ExpressionType.BLOB) {
            throw Arguments.refused("a key of type " + type);
        }
        arguments.parser().uses(Expression.Dependency.KEY);
        return Node.of(type, scope -> {
            Particle key = scope.record() == null ? null : scope.record().userKey();
            return key != null && type.fits(key) ? key : null;
        });
    }

    private static Node bin(Arguments arguments) {
        ExpressionType type = ExpressionType.ofCode(arguments.exactly(2).integer(0));
        String name = arguments.binName(1);
        return Node.of(type, scope -> {
            Particle bin = scope.record() == null ? null : scope.record().bin(name);
            return bin != null && type.fits(bin) ? bin : null;
        });
    }

    private static Node binType(Arguments arguments) {
        String name = arguments.exactly(1).binName(0);
        return Node.of(ExpressionType.INT, scope -> {
            if (scope.record() == null) {
                return null;
            }
            Particle bin = scope.record().bin(name);
            return Particle.of((long) (bin == null ? ParticleType.NULL : bin.type()));
        });
    }
}
