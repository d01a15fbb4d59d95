package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.value.ParticleType;
import java.util.Locale;
import java.util.Optional;

/** The types of values an index can hold. Values of other types are not indexed. */
public enum IndexedType {
    NUMERIC(ParticleType.INTEGER),
    STRING(ParticleType.STRING),
    BLOB(ParticleType.BLOB),
    GEO2DSPHERE(ParticleType.GEOJSON);

    private final int particleType;

    IndexedType(int particleType) {
        this.particleType = particleType;
    }

    public int particleType() {
        return particleType;
    }

    /** The name in the text protocol. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IndexedType> ofText(String text) {
        for (IndexedType type : values()) {
            if (type.name().equalsIgnoreCase(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static Optional<IndexedType> ofParticleType(int particleType) {
        for (IndexedType type : values()) {
            if (type.particleType == particleType) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
