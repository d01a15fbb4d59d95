package io.aerotype.embedded.internal.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into frames. The buffer grows with the bytes that have really arrived, so that a frame which
 * only claims to be large costs nothing.
 */
final class FrameReader {
    private static final int USUAL_BUFFER = 16 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[USUAL_BUFFER];
    private int start;
    private int end;

    FrameReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next frame, or null when the client has closed the connection between two frames.
     *
     * @throws IOException if the connection broke, or what it carried is not this protocol
     */
    @Nullable
    Frame next() throws IOException {
        if (start == end) {
            start = 0;
            end = 0;
            if (buffer.length > USUAL_BUFFER) {
                buffer = new byte[USUAL_BUFFER];
            }
        }
        if (!fill(Frame.HEADER_SIZE)) {
            if (start == end) {
                return null;
            }
            throw new EOFException("connection closed inside a frame's header");
        }
        int version = buffer[start] & 0xFF;
        int type = buffer[start + 1] & 0xFF;
        long size = BigEndian.int64(buffer, start) & 0xFFFF_FFFF_FFFFL;
        require(version, type, size);
        start += Frame.HEADER_SIZE;
        if (!fill((int) size)) {
            throw new EOFException("connection closed inside a frame of " + size + " bytes");
        }
        Frame frame = new Frame(type, new Slice(buffer, start, (int) size));
        start += (int) size;
        return frame;
    }

    private static void require(int version, int type, long size) throws ProtocolException {
        boolean knownVersion = version == Frame.VERSION || (version == 0 && type == MessageType.ADMIN);
        if (!knownVersion || type < MessageType.INFO || type > MessageType.INTERNAL) {
            throw new ProtocolException("not a frame: version " + version + ", type " + type);
        }
        if (size > Frame.MAX_BODY) {
            throw new ProtocolException("a frame of " + size + " bytes, over the limit of " + Frame.MAX_BODY);
        }
    }

    /** Reads on until so many unread bytes are in the buffer; false if the stream ends before. */
    private boolean fill(int wanted) throws IOException {
        while (end - start < wanted) {
            if (end == buffer.length) {
                makeRoom(wanted);
            }
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                return false;
            }
            end += count;
        }
        return true;
    }

    private void makeRoom(int wanted) {
        if (start > 0 && start + wanted > buffer.length) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(
                    buffer, (int) Math.min(2L * buffer.length, Frame.HEADER_SIZE + (long) Frame.MAX_BODY));
        }
    }
}
