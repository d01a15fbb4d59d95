package io.aerotype.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The Java types one bin value holds as a whole, and the particle each is stored as. */
public enum Scalar {
    BOOLEAN(TypeName.BOOLEAN, Particle.BOOLEAN),
    INT8(TypeName.BYTE, Particle.INTEGER),
    INT16(TypeName.SHORT, Particle.INTEGER),
    INT32(TypeName.INT, Particle.INTEGER),
    INT64(TypeName.LONG, Particle.INTEGER),
    FLOAT32(TypeName.FLOAT, Particle.DOUBLE),
    FLOAT64(TypeName.DOUBLE, Particle.DOUBLE),
    TEXT(ClassName.get(String.class), Particle.STRING),
    BYTES(ArrayTypeName.of(TypeName.BYTE), Particle.BLOB),
    INSTANT(ClassName.get(Instant.class), Particle.INTEGER);

    private final TypeName type;
    private final Particle particle;

    Scalar(TypeName type, Particle particle) {
        this.type = type;
        this.particle = particle;
    }

    /** The scalar a Java type, primitive or boxed, maps to. */
    public static Optional<Scalar> of(TypeName type) {
        TypeName unboxed = type.isBoxedPrimitive() ? type.unbox() : type;
        return Arrays.stream(values())
                .filter(scalar -> scalar.type.equals(unboxed))
                .findFirst();
    }

    /** The Java type; for numbers and booleans the primitive one. */
    public TypeName type() {
        return type;
    }

    public Particle particle() {
        return particle;
    }
}
