package io.aerotype.contract.oracle;

import com.aerospike.client.Key;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A record message of our own making, for what the stock client would not send, with every header bit free.
 *
 * @param info1 the read bits
 * @param info2 the write bits
 * @param info3 the remaining bits
 */
record Frame(int info1, int info2, int info3, int generation, int ttl, boolean sendKey, List<BinOp> ops) {
    static final Frame READ_ALL = new Frame(3, 0, 0, 0, 0, false, List.of());
    static final Frame DELETE = new Frame(0, 3, 0, 0, 0, false, List.of());

    private static final int HEADER = 22;

    byte[] bytes(Key key, Optional<Pack> filter) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(body);
            out.writeByte(HEADER);
            out.writeByte(info1);
            out.writeByte(info2);
            out.writeByte(info3);
            out.writeShort(0);
            out.writeInt(generation);
            out.writeInt(ttl);
            out.writeInt(0);
            out.writeShort(3 + (sendKey ? 1 : 0) + (filter.isPresent() ? 1 : 0));
            out.writeShort(ops.size());
            field(out, 0, key.namespace.getBytes(StandardCharsets.UTF_8));
            field(out, 1, key.setName.getBytes(StandardCharsets.UTF_8));
            field(out, 4, key.digest);
            if (sendKey) {
                field(out, 2, userKey(key));
            }
            if (filter.isPresent()) {
                field(out, 43, PackBytes.of(filter.get()));
            }
            for (BinOp op : ops) {
                operation(out, op);
            }
            return framed(body.toByteArray());
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
    }

    String java() {
        return "frame(info1=" + info1 + ", info2=" + info2 + ", info3=" + info3 + ", generation=" + generation
                + ", ttl=" + ttl + (sendKey ? ", with key" : "") + ", ops="
                + ops.stream().map(BinOp::java).toList() + ")";
    }

    private static byte[] userKey(Key key) {
        byte[] bytes = new byte[9];
        bytes[0] = (byte) key.userKey.getType();
        key.userKey.write(bytes, 1);
        return bytes;
    }

    private static void field(DataOutputStream out, int type, byte[] data) throws IOException {
        out.writeInt(data.length + 1);
        out.writeByte(type);
        out.write(data);
    }

    private static void operation(DataOutputStream out, BinOp op) throws IOException {
        byte[] name = op.bin().getBytes(StandardCharsets.UTF_8);
        byte[] value = op.value().bytes();
        out.writeInt(4 + name.length + value.length);
        out.writeByte(op.type().protocolType);
        out.writeByte(op.value().type());
        out.writeByte(0);
        out.writeByte(name.length);
        out.write(name);
        out.write(value);
    }

    private static byte[] framed(byte[] body) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(body.length + 8);
        new DataOutputStream(frame).writeLong(0x0203L << 48 | body.length);
        frame.writeBytes(body);
        return frame.toByteArray();
    }
}
