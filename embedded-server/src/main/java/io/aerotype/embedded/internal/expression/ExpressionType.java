package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import java.util.List;

/** Static types; the position of the first ten is their code on the wire. */
public enum ExpressionType {
    NIL(ParticleType.NULL),
    BOOL(ParticleType.BOOL),
    INT(ParticleType.INTEGER),
    STRING(ParticleType.STRING),
    LIST(ParticleType.LIST),
    MAP(ParticleType.MAP),
    BLOB(ParticleType.BLOB),
    FLOAT(ParticleType.FLOAT),
    GEO(ParticleType.GEOJSON),
    HLL(ParticleType.HLL),
    /** What a path expression returns to remove an element; it has no code. */
    REMOVAL(ParticleType.NULL);

    private static final List<ExpressionType> ON_WIRE = List.of(values()).subList(0, values().length - 1);

    private final int particleType;

    ExpressionType(int particleType) {
        this.particleType = particleType;
    }

    public int particleType() {
        return particleType;
    }

    /** Whether a value of this particle's type may stand where this type is declared. */
    boolean fits(Particle particle) {
        return particle.type() == particleType;
    }

    static ExpressionType ofCode(long code) {
        if (code < 0 || code >= ON_WIRE.size()) {
            throw Arguments.refused("expression type " + code);
        }
        return ON_WIRE.get((int) code);
    }
}
