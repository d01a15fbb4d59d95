package io.aerotype.embedded.internal.wire;

import io.aerotype.embedded.internal.value.ResultException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * Serves one socket until either side closes it: reads a frame, lets the handler answer, sends the answer. Bytes that
 * are not this protocol end this connection and touch no other.
 */
final class Connection implements Runnable {
    private final Socket socket;
    private final FrameHandler handler;

    Connection(Socket socket, FrameHandler handler) {
        this.socket = socket;
        this.handler = handler;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            serveUntilReset();
        } catch (IOException gone) {
            WireLog.get().log(System.Logger.Level.DEBUG, "Connection closed: {0}", gone.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            WireLog.get().log(System.Logger.Level.ERROR, "Connection closed after an error of this server", broken);
        } finally {
            handler.closed();
        }
    }

    /** Without time to linger, closing sends a reset. */
    private void serveUntilReset() throws IOException {
        try {
            handler.opened();
            serve();
        } catch (ConnectionReset reset) {
            socket.setSoLinger(true, 0);
        }
    }

    private void serve() throws IOException {
        FrameReader frames = new FrameReader(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        Reply reply = new Reply(out::write, socket.getInetAddress().getHostAddress() + "+" + socket.getPort());
        @Nullable Frame frame;
        while ((frame = frames.next()) != null) {
            reply.begin(out::write);
            answer(frame, reply);
            reply.flush();
        }
    }

    private void answer(Frame frame, Reply reply) throws IOException {
        try {
            handler.handle(frame.type() == MessageType.COMPRESSED ? Compression.inflate(frame.body()) : frame, reply);
        } catch (ResultException refused) {
            reply.discard();
            reply.singleRow(0, refused.code());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** Ends the connection from outside; the thread that serves it notices. */
    void close() {
        try {
            socket.close();
        } catch (IOException alreadyUseless) {
            WireLog.get().log(System.Logger.Level.DEBUG, "Closing a socket failed: {0}", alreadyUseless.getMessage());
        }
    }
}
