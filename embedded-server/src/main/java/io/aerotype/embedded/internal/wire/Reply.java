package io.aerotype.embedded.internal.wire;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The answer to one request, frame by frame. Single commands send one frame with one row; batches and queries put many
 * rows into a frame and flush as they go.
 */
public final class Reply {
    /** Where the bytes of an answer go. */
    @FunctionalInterface
    interface Sink {
        void write(byte[] bytes, int offset, int length) throws IOException;
    }

    /** Something done on the way out; the answer is not sent if it fails. */
    @FunctionalInterface
    public interface Step {
        void take() throws IOException;
    }

    private static final int FLUSH_SIZE = 128 * 1024;
    private static final int ADMIN_HEADER_SIZE = 16;
    private static final int OUTSIDE_FRAME = -1;

    private final ReplyBuffer buffer = new ReplyBuffer();
    private Step beforeSending = () -> {};
    private Sink sink;
    private int frameStart = OUTSIDE_FRAME;
    private boolean compress;
    private final String peer;
    private long sentBytes;
    private long sendNanos;

    /** @param peer who gets the answer, as {@code address+port} */
    Reply(Sink sink, String peer) {
        this.sink = sink;
        this.peer = peer;
    }

    /** Who gets the answer, as {@code address+port}. */
    public String peer() {
        return peer;
    }

    /** How many bytes have been sent to this peer, of all answers. */
    public long sentBytes() {
        return sentBytes;
    }

    /** How long sending them took. */
    public long sendNanos() {
        return sendNanos;
    }

    /** Begins the answer to another request. */
    void begin(Sink newSink) {
        sink = newSink;
        beforeSending = () -> {};
        compress = false;
        frameStart = OUTSIDE_FRAME;
        buffer.truncate(0);
    }

    /** From now on frames go out compressed where that makes them smaller: the client said it can read them. */
    public void compressFrames() {
        compress = true;
    }

    /** Before anything of this answer is sent, this is done: what is acknowledged has to be safe. */
    public void beforeSending(Step step) {
        beforeSending = step;
    }

    /** Nothing of this answer is sent. */
    public void sendNothing() {
        sink = (bytes, offset, length) -> {};
    }

    /** Only the first bytes of this answer are sent, and the connection is closed. */
    public void closeAfter(int allowed) {
        Sink original = sink;
        AtomicInteger left = new AtomicInteger(allowed);
        sink = (bytes, offset, length) -> {
            int part = Math.min(length, left.get());
            original.write(bytes, offset, part);
            if (left.addAndGet(-part) == 0) {
                throw new IOException("reply cut after " + allowed + " bytes");
            }
        };
    }

    /**
     * This answer is sent slowly.
     *
     * @param size how many bytes at a time
     * @param pause waits until the next ones may go
     */
    public void trickle(int size, Step pause) {
        Sink original = sink;
        sink = (bytes, offset, length) -> {
            for (int sent = 0; sent < length; sent += size) {
                original.write(bytes, offset + sent, Math.min(size, length - sent));
                pause.take();
            }
        };
    }

    /** What the open frame holds so far. */
    public ReplyBuffer buffer() {
        return buffer;
    }

    public void startFrame(int type) {
        frameStart = buffer.reserve(Frame.HEADER_SIZE);
        buffer.setByte(frameStart, Frame.VERSION);
        buffer.setByte(frameStart + 1, type);
    }

    public void endFrame() {
        long bodySize = (long) buffer.size() - frameStart - Frame.HEADER_SIZE;
        byte[] array = buffer.array();
        int type = array[frameStart + 1];
        buffer.setInt64(frameStart, (long) Frame.VERSION << 56 | (long) type << 48 | bodySize);
        if (compress && type == MessageType.RECORD) {
            Compression.deflateFrame(buffer, frameStart);
        }
        frameStart = OUTSIDE_FRAME;
    }

    /** Forgets the frame that is being written, or all that has not been sent. */
    public void discard() {
        buffer.truncate(0);
        frameStart = OUTSIDE_FRAME;
    }

    /** Ends and sends the open frame of rows if it has grown large, and begins the next one. Call between two rows. */
    public void flushIfLarge() throws IOException {
        if (buffer.size() >= FLUSH_SIZE) {
            endFrame();
            flush();
            startFrame(MessageType.RECORD);
        }
    }

    /** Whether the open frame has rows in it. */
    public boolean frameIsEmpty() {
        return buffer.size() == frameStart + Frame.HEADER_SIZE;
    }

    /** Sends what has been written. */
    public void flush() throws IOException {
        if (buffer.size() > 0) {
            beforeSending.take();
            long start = System.nanoTime();
            sink.write(buffer.array(), 0, buffer.size());
            sendNanos += System.nanoTime() - start;
            sentBytes += buffer.size();
            buffer.truncate(0);
        }
    }

    /** A frame with one row and nothing in it but a result code. */
    public void singleRow(int info3, int resultCode) {
        startFrame(MessageType.RECORD);
        Row row = Row.start(buffer);
        row.resultCode(resultCode);
        row.info3(info3);
        row.end();
        endFrame();
    }

    /** The answer to a security command that has a result code and nothing else. */
    public void adminStatus(int resultCode) {
        startFrame(MessageType.ADMIN);
        buffer.putByte(0);
        buffer.putByte(resultCode);
        buffer.putBytes(new byte[ADMIN_HEADER_SIZE - 2]);
        endFrame();
    }
}
