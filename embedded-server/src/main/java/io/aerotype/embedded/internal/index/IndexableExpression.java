package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.expression.Expression.Dependency;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** What an expression has to be for an index: made of bins or the digest alone, and of the type that the index takes. */
public final class IndexableExpression {
    private static final Map<Integer, String> TYPES = Map.of(
            ParticleType.NULL, "null",
            ParticleType.BOOL, "bool",
            ParticleType.INTEGER, "numeric",
            ParticleType.STRING, "string",
            ParticleType.LIST, "list",
            ParticleType.MAP, "map",
            ParticleType.BLOB, "blob",
            ParticleType.FLOAT, "float",
            ParticleType.GEOJSON, "geo2dsphere",
            ParticleType.HLL, "hll");

    private IndexableExpression() {}

    /**
     * What is wrong with an expression, in the server's words.
     *
     * @param base64 the expression as msgpack
     */
    public static Optional<String> problem(String base64, IndexedType type, IndexedPart part) {
        Expression expression;
        byte[] source = Base64.getDecoder().decode(base64);
        try {
            expression = Expression.parse(source, 0, source.length);
        } catch (ResultException malformed) {
            return Optional.of("bad 'exp'");
        }
        boolean fromDigest = expression.dependencies().contains(Dependency.DIGEST);
        if (expression.dependencies().contains(Dependency.METADATA)
                || expression.dependencies().contains(Dependency.KEY)
                || (!fromDigest && expression.bins().isEmpty())) {
            return Optional.of("bad 'exp'");
        }
        int is = expression.type().particleType();
        int expected = expected(type, part);
        return is == expected
                ? Optional.empty()
                : Optional.of("bad 'exp' - expression type '" + TYPES.get(is) + "' does not match expected type '"
                        + TYPES.get(expected) + "'");
    }

    private static int expected(IndexedType type, IndexedPart part) {
        return switch (part) {
            case DEFAULT, SET -> type.particleType();
            case LIST -> ParticleType.LIST;
            case MAPKEYS, MAPVALUES -> ParticleType.MAP;
        };
    }
}
