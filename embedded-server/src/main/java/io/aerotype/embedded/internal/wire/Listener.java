package io.aerotype.embedded.internal.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Accepts connections on one port and gives each a virtual thread of its own.
 *
 * <p>A socket that a virtual thread is blocked in is not closed by the call that closes it, but by that thread when it
 * wakes. So closing waits for the threads: only then is the port free, and has every client been told.
 */
public final class Listener implements AutoCloseable {
    /** Clients with many threads open many connections at once. */
    private static final int BACKLOG = 1024;

    /** How long accepting rests after a failure, such as too many open files. */
    private static final Duration REST = Duration.ofMillis(50);

    /** How long closing waits for a command that is still being executed. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Makes sockets that listen, not yet bound. */
    @FunctionalInterface
    public interface Sockets {
        ServerSocket open() throws IOException;
    }

    private final ServerSocket server;
    private final FrameHandler.Factory handlers;
    private final Map<Connection, Thread> connections = new ConcurrentHashMap<>();
    private final Thread acceptor;

    private Listener(ServerSocket server, FrameHandler.Factory handlers) {
        this.server = server;
        this.handlers = handlers;
        this.acceptor = Thread.ofVirtual()
                .name("aerospike-accept-" + server.getLocalPort())
                .unstarted(this::acceptAll);
    }

    /**
     * Binds a port and begins to accept.
     *
     * @param sockets makes the server's socket, with TLS or without
     * @param port the port, or 0 for any free one
     * @throws IOException if the address cannot be bound
     */
    public static Listener open(Sockets sockets, InetAddress host, int port, FrameHandler.Factory handlers)
            throws IOException {
        ServerSocket server = sockets.open();
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(host, port), BACKLOG);
        } catch (IOException taken) {
            server.close();
            throw taken;
        }
        Listener listener = new Listener(server, handlers);
        listener.acceptor.start();
        return listener;
    }

    public int port() {
        return server.getLocalPort();
    }

    public int connectionCount() {
        return connections.size();
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                serve(server.accept());
            } catch (IOException closedOrAborted) {
                WireLog.get().log(System.Logger.Level.DEBUG, "Accepting failed: {0}", closedOrAborted.getMessage());
                rest();
            }
        }
    }

    /** Some failures last, and trying again at once would keep a processor busy. */
    private void rest() {
        if (!server.isClosed()) {
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    private void serve(Socket socket) {
        Connection connection = new Connection(socket, handlers.open(new Peer(socket)));
        Thread thread = Thread.ofVirtual()
                .name("aerospike-connection-" + socket.getPort())
                .unstarted(() -> {
                    try {
                        connection.run();
                    } finally {
                        connections.remove(connection);
                    }
                });
        connections.put(connection, thread);
        thread.start();
    }

    /** Stops accepting and closes every connection. */
    @Override
    public void close() {
        close(() -> {});
    }

    /**
     * Stops accepting and closes every connection.
     *
     * @param portIsFree is told as soon as the port can be had, before the connections have ended
     */
    public void close(Runnable portIsFree) {
        try {
            server.close();
        } catch (IOException alreadyUseless) {
            WireLog.get().log(System.Logger.Level.DEBUG, "Closing the port failed: {0}", alreadyUseless.getMessage());
        }
        portIsFree.run();
        acceptor.interrupt();
        await(acceptor);
        Map<Connection, Thread> open = Map.copyOf(connections);
        open.keySet().forEach(Connection::close);
        open.values().forEach(Listener::await);
    }

    private static void await(Thread thread) {
        try {
            // A connection whose own command closes the server cannot wait for itself.
            if (!thread.equals(Thread.currentThread()) && !thread.join(PATIENCE)) {
                WireLog.get()
                        .log(System.Logger.Level.WARNING, "{0} is still busy with its last command", thread.getName());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
