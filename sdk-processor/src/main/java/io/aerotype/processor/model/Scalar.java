package io.aerotype.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The Java types one bin value holds as a whole, and the particle each is stored as. */
public enum Scalar {
    BOOLEAN(TypeName.BOOLEAN, Particle.BOOLEAN),
    INT8(TypeName.BYTE, Particle.INTEGER),
    INT16(TypeName.SHORT, Particle.INTEGER),
    INT32(TypeName.INT, Particle.INTEGER),
    INT64(TypeName.LONG, Particle.INTEGER),
    FLOAT32(TypeName.FLOAT, Particle.DOUBLE),
    FLOAT64(TypeName.DOUBLE, Particle.DOUBLE),
    CHARACTER(TypeName.CHAR, Particle.STRING),
    TEXT(ClassName.get(String.class), Particle.STRING),
    BYTES(ArrayTypeName.of(TypeName.BYTE), Particle.BLOB),
    INSTANT(ClassName.get(Instant.class), Particle.INTEGER),
    LOCAL_DATE(ClassName.get(LocalDate.class), Particle.INTEGER),
    LOCAL_TIME(ClassName.get(LocalTime.class), Particle.INTEGER),
    LOCAL_DATE_TIME(ClassName.get(LocalDateTime.class), Particle.INTEGER),
    OFFSET_DATE_TIME(ClassName.get(OffsetDateTime.class), Particle.STRING),
    DURATION(ClassName.get(Duration.class), Particle.INTEGER),
    UUID(ClassName.get(UUID.class), Particle.STRING),
    BIG_DECIMAL(ClassName.get(BigDecimal.class), Particle.STRING),
    BIG_INTEGER(ClassName.get(BigInteger.class), Particle.STRING),
    URI(ClassName.get(URI.class), Particle.STRING),
    BYTE_BUFFER(ClassName.get(ByteBuffer.class), Particle.BLOB),
    GEO_POINT(ClassName.get("io.aerotype.value", "GeoPoint"), Particle.GEO),
    GEO_JSON(ClassName.get("io.aerotype.value", "GeoJson"), Particle.GEO),
    HLL(ClassName.get("io.aerotype.value", "HllSketch"), Particle.HLL);

    @SuppressWarnings("ImmutableEnumChecker") // JavaPoet's type names are values
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

    /** Whether it is one of Java's dates, times and lengths of time. */
    public boolean ofTime() {
        return type instanceof ClassName name && name.packageName().equals("java.time");
    }

    /** Whether it counts time, and from where to where a unit can be chosen. */
    public boolean temporal() {
        return switch (this) {
            case INSTANT, LOCAL_TIME, LOCAL_DATE_TIME, DURATION -> true;
            default -> false;
        };
    }

    /** Whether it is an integer whose bits can be read without a sign. */
    public boolean integer() {
        return switch (this) {
            case INT8, INT16, INT32, INT64 -> true;
            default -> false;
        };
    }
}
