package io.aerotype.embedded.internal.wire;

import java.io.IOException;

/** What a server does with the frames of one connection, strictly one after the other. */
@FunctionalInterface
public interface FrameHandler {
    /**
     * Answers one frame. What is left in the reply afterwards is sent.
     *
     * @throws IOException if the connection cannot be used any more; it is closed without another word
     */
    void handle(Frame frame, Reply reply) throws IOException;

    /**
     * The connection is open; nothing has come in yet.
     *
     * @throws IOException if it is to be closed at once
     */
    default void opened() throws IOException {}

    /** The connection has ended. */
    default void closed() {}

    /** Makes the handler of a new connection. */
    @FunctionalInterface
    interface Factory {
        FrameHandler open(Peer peer);
    }
}
