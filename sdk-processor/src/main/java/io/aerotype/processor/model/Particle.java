package io.aerotype.processor.model;

/** What a server calls the type of a value, as far as mapping and indexes care. */
public enum Particle {
    INTEGER("integers"),
    DOUBLE("doubles"),
    BOOLEAN("booleans"),
    STRING("strings"),
    BLOB("bytes"),
    LIST("lists"),
    MAP("maps"),
    GEO("GeoJSON"),
    HLL("HyperLogLog sketches");

    private final String plural;

    Particle(String plural) {
        this.plural = plural;
    }

    /** For messages: "it holds doubles". */
    public String plural() {
        return plural;
    }

    /** Whether a secondary index can hold such values: all but doubles, booleans and whole collections. */
    public boolean indexable() {
        return this == INTEGER || this == STRING || this == BLOB || this == GEO;
    }

    /** Whether such values can be keys of a map, for a server and for Java: two arrays of equal bytes are not equal keys. */
    public boolean mapKey() {
        return this == INTEGER || this == STRING;
    }
}
