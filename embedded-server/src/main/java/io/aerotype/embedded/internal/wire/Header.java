package io.aerotype.embedded.internal.wire;

/**
 * The numbers a record message begins with.
 *
 * @param generation the generation the client expects, unsigned
 * @param ttl seconds to live, or one of the special values; of a read, the read-touch percentage
 * @param timeoutMillis how long the client will wait, 0 for the server's default
 */
public record Header(int info1, int info2, int info3, int info4, int generation, int ttl, int timeoutMillis) {
    /** The size of this header on the wire, without the 8 bytes of the frame. */
    public static final int SIZE = 22;

    public boolean info1(int bits) {
        return (info1 & bits) != 0;
    }

    public boolean info2(int bits) {
        return (info2 & bits) != 0;
    }

    public boolean info3(int bits) {
        return (info3 & bits) != 0;
    }

    public boolean info4(int bits) {
        return (info4 & bits) != 0;
    }

    /** Whether a write command's answer has one entry for every operation. */
    public boolean respondsToAllOperations() {
        return info2(Flags.INFO2_RESPOND_ALL_OPS);
    }
}
