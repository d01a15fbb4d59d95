package io.aerotype.embedded.internal.wire;

/** Replies for tests without connections. */
public final class Replies {
    private Replies() {}

    /** A reply that nobody gets. */
    public static Reply toNowhere() {
        return new Reply((bytes, offset, length) -> {}, "127.0.0.1+1");
    }
}
