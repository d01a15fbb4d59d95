package io.aerotype.embedded.internal.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts connections on one port and gives each a virtual thread of its own. */
public final class Listener implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Listener.class.getName());

    /** Clients with many threads open many connections at once. */
    private static final int BACKLOG = 1024;

    /** Makes sockets that listen, not yet bound. */
    @FunctionalInterface
    public interface Sockets {
        ServerSocket open() throws IOException;
    }

    private final ServerSocket server;
    private final FrameHandler.Factory handlers;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    private Listener(ServerSocket server, FrameHandler.Factory handlers) {
        this.server = server;
        this.handlers = handlers;
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
        Thread.ofVirtual().name("aerospike-accept-" + server.getLocalPort()).start(listener::acceptAll);
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
                LOG.log(System.Logger.Level.DEBUG, "Accepting stopped: {0}", closedOrAborted.getMessage());
            }
        }
    }

    private void serve(Socket socket) {
        Connection connection = new Connection(socket, handlers.open(new Peer(socket)));
        connections.add(connection);
        Thread.ofVirtual().name("aerospike-connection-" + socket.getPort()).start(() -> {
            try {
                connection.run();
            } finally {
                connections.remove(connection);
            }
        });
        if (server.isClosed()) {
            connection.close();
        }
    }

    /** Stops accepting and closes every connection. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException alreadyUseless) {
            LOG.log(System.Logger.Level.DEBUG, "Closing the port failed: {0}", alreadyUseless.getMessage());
        }
        connections.forEach(Connection::close);
    }
}
