package io.aerotype.embedded.internal.wire;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Compressed record messages: an outer frame of type 4 whose body is the size of a complete inner frame, as 8 bytes,
 * and the zlib stream of that frame.
 */
final class Compression {
    private static final int SIZE_WORD = 8;

    /** Smaller frames are not worth it; clients draw the same line (client: {@code command/Command.java}). */
    private static final int THRESHOLD = 128;

    private Compression() {}

    /** The frame inside a compressed one. */
    static Frame inflate(Slice body) {
        if (body.length() <= SIZE_WORD) {
            throw new ResultException(ResultCode.PARAMETER);
        }
        long size = body.int64(0);
        if (size < Frame.HEADER_SIZE || size > Frame.HEADER_SIZE + (long) Frame.MAX_BODY) {
            throw new ResultException(ResultCode.PARAMETER);
        }
        byte[] inner = inflate(body.slice(SIZE_WORD, body.length() - SIZE_WORD), (int) size);
        long innerBody = BigEndian.int64(inner, 0) & 0xFFFF_FFFF_FFFFL;
        int type = inner[1] & 0xFF;
        if ((inner[0] & 0xFF) != Frame.VERSION
                || type != MessageType.RECORD
                || innerBody != inner.length - Frame.HEADER_SIZE) {
            throw new ResultException(ResultCode.PARAMETER);
        }
        return new Frame(type, new Slice(inner, Frame.HEADER_SIZE, inner.length - Frame.HEADER_SIZE));
    }

    private static byte[] inflate(Slice stream, int size) {
        // A stream of zlib grows by a factor of at most 1032: what claims more is lying, and gets no memory for it.
        if (size / 1032 > stream.length()) {
            throw new ResultException(ResultCode.PARAMETER);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream.array(), stream.offset(), stream.length());
            byte[] result = new byte[size];
            int count = 0;
            while (count < size && !inflater.finished()) {
                int more = inflater.inflate(result, count, size - count);
                if (more == 0) {
                    throw new ResultException(ResultCode.PARAMETER);
                }
                count += more;
            }
            if (count < size || !endsHere(inflater)) {
                throw new ResultException(ResultCode.PARAMETER);
            }
            return result;
        } catch (DataFormatException notZlib) {
            throw new ResultException(ResultCode.PARAMETER);
        } finally {
            inflater.end();
        }
    }

    private static boolean endsHere(Inflater inflater) throws DataFormatException {
        return inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
    }

    /** Replaces a finished frame by its compressed form, if that is smaller. */
    static void deflateFrame(ReplyBuffer buffer, int frameStart) {
        int size = buffer.size() - frameStart;
        if (size <= THRESHOLD) {
            return;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(buffer.array(), frameStart, size);
            deflater.finish();
            byte[] stream = new byte[size - Frame.HEADER_SIZE - SIZE_WORD];
            int count = deflater.deflate(stream);
            if (!deflater.finished()) {
                return;
            }
            buffer.truncate(frameStart);
            buffer.putInt64((long) Frame.VERSION << 56 | (long) MessageType.COMPRESSED << 48 | SIZE_WORD + count);
            buffer.putInt64(size);
            buffer.putBytes(stream, 0, count);
        } finally {
            deflater.end();
        }
    }
}
