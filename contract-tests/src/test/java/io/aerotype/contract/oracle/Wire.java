package io.aerotype.contract.oracle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A connection of our own, on which frames go out as they are and may follow each other without waiting. */
final class Wire implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final long SIZE_MASK = (1L << 48) - 1;

    private final Socket socket;
    private final DataInputStream in;

    Wire(String host, int port) throws IOException {
        socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    /** Sends all frames at once and reads one reply for each. */
    List<Reply> send(List<byte[]> frames) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(
                frames.stream().mapToInt(frame -> frame.length).sum());
        frames.forEach(all::put);
        socket.getOutputStream().write(all.array());
        List<Reply> replies = new ArrayList<>(frames.size());
        for (int i = 0; i < frames.size(); i++) {
            byte[] body = new byte[(int) (in.readLong() & SIZE_MASK)];
            in.readFully(body);
            replies.add(Reply.parse(ByteBuffer.wrap(body)));
        }
        return replies;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
