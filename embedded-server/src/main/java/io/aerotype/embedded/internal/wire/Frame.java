package io.aerotype.embedded.internal.wire;

/**
 * One message as it came from the socket.
 *
 * @param type one of {@link MessageType}
 * @param body everything after the 8-byte outer header; valid until the next frame is read
 */
public record Frame(int type, Slice body) {
    /** The size of the outer header. */
    public static final int HEADER_SIZE = 8;

    /** The largest body a server accepts, 128 MiB. */
    public static final int MAX_BODY = 128 * 1024 * 1024;

    static final int VERSION = 2;
}
