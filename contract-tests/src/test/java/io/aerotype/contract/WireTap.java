package io.aerotype.contract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Stands between a client and a server: notes what the client asks, and can make the server say another release than it is. The
 * client has to talk to a single node, or it finds the way around.
 */
final class WireTap implements AutoCloseable {
    /** Version, type and six bytes of length: {@code proto.h} in the server's source. */
    private static final int HEADER = 8;

    private static final long LENGTH_BITS = (1L << 48) - 1;
    private static final int TYPE_SHIFT = 48;

    /** A request as it came: the type in its header, and what follows the header. */
    static final class Frame {
        /** A question in words. */
        static final int INFO = 1;

        /** A request about records. */
        static final int MESSAGE = 3;

        /** The same, compressed. */
        static final int COMPRESSED = 4;

        private static final int TIME_TO_LIVE = 10;
        private static final int TIME_LEFT = 14;
        private static final int BATCH_FLAGS = 31;

        private final int type;
        private final byte[] body;

        Frame(int type, byte[] body) {
            this.type = type;
            this.body = body;
        }

        int type() {
            return type;
        }

        int length() {
            return body.length;
        }

        /** How many milliseconds the server may take. */
        int timeLeft() {
            return ByteBuffer.wrap(body).getInt(TIME_LEFT);
        }

        /** How long the record is to live, or with how little left a read renews it. */
        int timeToLive() {
            return ByteBuffer.wrap(body).getInt(TIME_TO_LIVE);
        }

        /** The flags of a batch: in the first field, after its length, its type and the number of keys. */
        int batchFlags() {
            return body[BATCH_FLAGS];
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The bits that say what is read, and how. */
        int info1() {
            return body[1];
        }

        /** The bits that say what is written. */
        int info2() {
            return body[2];
        }

        /** The bits that say how it is written. */
        int info3() {
            return body[3];
        }
    }

    private final String serverHost;
    private final int serverPort;
    private final byte[] spoken;
    private final byte[] pretended;
    private final ServerSocket listening;
    private final Queue<Frame> frames = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    private WireTap(String server, String spoken, String pretended) throws IOException {
        this.serverHost = server.substring(0, server.lastIndexOf(':'));
        this.serverPort = Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
        this.spoken = spoken.getBytes(StandardCharsets.US_ASCII);
        this.pretended = pretended.getBytes(StandardCharsets.US_ASCII);
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Before a server, as {@code host:port}. */
    static WireTap on(String server) throws IOException {
        return new WireTap(server, "", "");
    }

    /** Before a server that is to seem another release; the two have to be of one length. */
    static WireTap pretending(String server, String release, String pretended) throws IOException {
        return new WireTap(server, release, pretended);
    }

    String address() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    /** The questions in words so far. */
    List<Frame> questions() {
        return frames.stream().filter(frame -> frame.type() == Frame.INFO).toList();
    }

    /** The requests about records so far. */
    List<Frame> requests() {
        return frames.stream()
                .filter(frame -> frame.type() == Frame.MESSAGE || frame.type() == Frame.COMPRESSED)
                .toList();
    }

    void forget() {
        frames.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(serverHost, serverPort);
                sockets.add(client);
                sockets.add(server);
                Thread.ofVirtual().start(() -> asks(client, server));
                Thread.ofVirtual().start(() -> answers(server, client));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private void asks(Socket client, Socket server) {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            while (true) {
                long header = in.readLong();
                byte[] body = in.readNBytes((int) (header & LENGTH_BITS));
                frames.add(new Frame((int) (header >>> TYPE_SHIFT) & 0xFF, body));
                out.write(ByteBuffer.allocate(HEADER + body.length)
                        .putLong(header)
                        .put(body)
                        .array());
                out.flush();
            }
        } catch (IOException ended) {
            // One of the two hung up; both are closed.
        }
    }

    private void answers(Socket server, Socket client) {
        try (client;
                server) {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                pretend(buffer, length);
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException ended) {
            // As above.
        }
    }

    private void pretend(byte[] buffer, int length) {
        for (int at = 0; spoken.length > 0 && at + spoken.length <= length; at++) {
            if (ByteBuffer.wrap(buffer, at, spoken.length).equals(ByteBuffer.wrap(spoken))) {
                System.arraycopy(pretended, 0, buffer, at, pretended.length);
            }
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException unclosable) {
            throw new java.io.UncheckedIOException(unclosable);
        }
    }
}
