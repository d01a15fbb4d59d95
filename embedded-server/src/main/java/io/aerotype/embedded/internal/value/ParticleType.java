package io.aerotype.embedded.internal.value;

/** Particle type bytes, on the wire and as prefix of strings and blobs inside containers. */
public final class ParticleType {
    public static final int NULL = 0;
    public static final int INTEGER = 1;
    public static final int FLOAT = 2;
    public static final int STRING = 3;
    public static final int BLOB = 4;
    public static final int JAVA_BLOB = 7;
    public static final int ERLANG_BLOB = 12;
    public static final int VECTOR = 16;
    public static final int BOOL = 17;
    public static final int HLL = 18;
    public static final int MAP = 19;
    public static final int LIST = 20;
    public static final int GEOJSON = 23;

    private ParticleType() {}

    /** Whether {@code type} is stored as opaque bytes: the plain blob, those of other languages, and vectors. */
    public static boolean isBlobKind(int type) {
        return type == BLOB || (type >= JAVA_BLOB && type <= ERLANG_BLOB) || type == VECTOR;
    }

    /** Whether {@code type} is a type at all, the absence of a value included. */
    public static boolean isKnown(int type) {
        return switch (type) {
            case NULL, INTEGER, FLOAT, STRING, BOOL, HLL, MAP, LIST, GEOJSON -> true;
            default -> isBlobKind(type);
        };
    }
}
