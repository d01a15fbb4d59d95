package io.aerotype.embedded.internal.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Keeps a port while nobody listens on it: who connects is refused, and the system gives the port to no connection of
 * anybody's. Without it a node that comes back may find its port taken.
 */
public final class PortReservation implements AutoCloseable {
    private final Socket socket = new Socket();

    /** Takes the port if it is free; if it is not, whoever wants to listen on it will be told. */
    public PortReservation(InetAddress host, int port) {
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            WireLog.get().log(System.Logger.Level.DEBUG, "Port {0} cannot be kept: {1}", port, taken.getMessage());
        }
    }

    /** Lets the port go. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyUseless) {
            WireLog.get().log(System.Logger.Level.DEBUG, "Letting a port go failed: {0}", alreadyUseless.getMessage());
        }
    }
}
