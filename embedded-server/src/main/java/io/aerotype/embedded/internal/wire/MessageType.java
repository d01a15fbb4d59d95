package io.aerotype.embedded.internal.wire;

/** The message types of the outer header that clients use. */
public final class MessageType {
    public static final int INFO = 1;
    public static final int ADMIN = 2;
    public static final int RECORD = 3;
    public static final int COMPRESSED = 4;
    public static final int INTERNAL = 5;

    private MessageType() {}
}
