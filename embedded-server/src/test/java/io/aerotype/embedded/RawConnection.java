package io.aerotype.embedded;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A socket to a server, for frames that no client would send. */
final class RawConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream in;

    RawConnection(EmbeddedAerospike server) throws IOException {
        socket = new Socket(server.host(), server.port());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Sends bytes written in hex; blanks between them are ignored. */
    RawConnection send(String hex) throws IOException {
        return send(HexFormat.of().parseHex(hex.replaceAll("\\s", "")));
    }

    RawConnection sendInfo(String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        return send("0201" + "%012x".formatted(body.length)).send(body);
    }

    /** The next frame, header included, in hex. */
    String frame() throws IOException {
        return HexFormat.of().formatHex(frameBytes());
    }

    byte[] frameBytes() throws IOException {
        byte[] header = in.readNBytes(8);
        if (header.length < 8) {
            throw new IOException("the server closed the connection");
        }
        int size = 0;
        for (int i = 2; i < 8; i++) {
            size = (size << 8) | (header[i] & 0xFF);
        }
        byte[] frame = new byte[8 + size];
        System.arraycopy(header, 0, frame, 0, 8);
        in.readFully(frame, 8, size);
        return frame;
    }

    String infoText() throws IOException {
        byte[] frame = frameBytes();
        return new String(frame, 8, frame.length - 8, StandardCharsets.US_ASCII);
    }

    /** Whether the server has closed the connection; waits until it does or sends something. */
    boolean isClosed() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** Reads whatever comes until the server closes the connection. */
    void drain() throws IOException {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SocketException reset) {
            // Closing with bytes unread is a reset: as good an end as any.
        }
    }

    void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
