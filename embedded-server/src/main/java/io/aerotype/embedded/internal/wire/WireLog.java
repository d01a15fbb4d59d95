package io.aerotype.embedded.internal.wire;

/**
 * The log of connections and ports. It is looked for when there is something to say: the first look goes through every
 * jar of the class path, which takes longer than all the rest of a start.
 */
final class WireLog {
    private WireLog() {}

    static System.Logger get() {
        return System.getLogger("io.aerotype.embedded.wire");
    }
}
