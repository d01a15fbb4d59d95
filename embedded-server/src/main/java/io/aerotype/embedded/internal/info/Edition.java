package io.aerotype.embedded.internal.info;

/** The edition a server says it is, which decides what it offers. */
public enum Edition {
    COMMUNITY("Aerospike Community Edition"),
    ENTERPRISE("Aerospike Enterprise Edition");

    private final String text;

    Edition(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
