package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.value.ParticleType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.luaj.vm2.LuaInteger;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Bytes that grow; the first one is at position 1. What does not fit or is not there reads as 0 or nil. */
final class LuaBytes extends LuaObject {
    /** Numbers of fixed width, as the names of the functions on them have it. */
    private enum Width {
        INT16("int16", Short.BYTES),
        INT32("int32", Integer.BYTES),
        INT64("int64", Long.BYTES);

        private final String suffix;
        private final int size;

        Width(String suffix, int size) {
            this.suffix = suffix;
            this.size = size;
        }

        long read(ByteBuffer buffer) {
            return switch (this) {
                case INT16 -> buffer.getShort();
                case INT32 -> buffer.getInt();
                case INT64 -> buffer.getLong();
            };
        }

        void write(ByteBuffer buffer, long value) {
            switch (this) {
                case INT16 -> buffer.putShort((short) value);
                case INT32 -> buffer.putInt((int) value);
                case INT64 -> buffer.putLong(value);
            }
        }
    }

    private byte[] content;
    private int size;
    private int particleType;

    LuaBytes(byte[] content) {
        this(ParticleType.BLOB, content);
    }

    LuaBytes(int particleType, byte[] content) {
        super(content);
        this.particleType = particleType;
        this.content = content;
        this.size = content.length;
    }

    int particleType() {
        return particleType;
    }

    byte[] content() {
        return Arrays.copyOf(content, size);
    }

    private static LuaBytes of(Varargs args) {
        return require(args.arg1(), LuaBytes.class, "bytes");
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        LuaTable meta = new LuaTable();
        LuaApi.put(meta, "__call", args -> new LuaBytes(new byte[Math.max(0, args.optint(2, 0))]));
        library.setmetatable(meta);
        LuaApi.put(library, "size", args -> LuaValue.valueOf(of(args).size));
        LuaApi.put(library, "set_size", args -> {
            of(args).resize(args.checkint(2));
            return LuaValue.TRUE;
        });
        LuaApi.put(library, "get_type", args -> LuaValue.valueOf(of(args).particleType));
        LuaApi.put(library, "set_type", args -> {
            of(args).particleType = args.checkint(2);
            return LuaValue.NIL;
        });
        LuaApi.put(library, "tostring", args -> args.arg1().tostring());
        plainBytes(library);
        for (Width width : Width.values()) {
            fixedWidth(library, width, "", ByteOrder.BIG_ENDIAN);
            fixedWidth(library, width, "_be", ByteOrder.BIG_ENDIAN);
            fixedWidth(library, width, "_le", ByteOrder.LITTLE_ENDIAN);
        }
        return library;
    }

    private static void plainBytes(LuaTable library) {
        LuaApi.put(library, "get_byte", args -> of(args).byteAt(args.checkint(2)));
        LuaApi.put(library, "set_byte", args -> {
            byte[] one = {(byte) args.checkint(3)};
            return of(args).write(args.checkint(2), one);
        });
        LuaApi.put(library, "append_byte", args -> {
            byte[] one = {(byte) args.checkint(2)};
            return of(args).append(one);
        });
        LuaApi.put(library, "get_string", args -> LuaString.valueOf(of(args).read(args.checkint(2), args.checkint(3))));
        LuaApi.put(library, "get_bytes", args -> new LuaBytes(of(args).read(args.checkint(2), args.checkint(3))));
        for (String kind : List.of("string", "bytes")) {
            LuaApi.put(library, "set_" + kind, args -> of(args).write(args.checkint(2), source(args, 3)));
            LuaApi.put(library, "append_" + kind, args -> of(args).append(source(args, 2)));
        }
        LuaApi.put(library, "get_var_int", args -> of(args).variableInt(args.checkint(2)));
        LuaApi.put(library, "set_var_int", args -> of(args).writeVariableInt(args.checkint(2), args.checkint(3)));
        LuaApi.put(library, "append_var_int", args -> of(args).writeVariableInt(of(args).size + 1, args.checkint(2)));
    }

    private static void fixedWidth(LuaTable library, Width width, String order, ByteOrder byteOrder) {
        LuaApi.put(library, "get_" + width.suffix + order, args -> {
            byte[] bytes = of(args).read(args.checkint(2), width.size);
            return bytes.length < width.size
                    ? LuaValue.NIL
                    : LuaInteger.valueOf(width.read(ByteBuffer.wrap(bytes).order(byteOrder)));
        });
        LuaApi.put(
                library,
                "set_" + width.suffix + order,
                args -> of(args).write(args.checkint(2), encoded(width, byteOrder, args.checklong(3))));
        LuaApi.put(
                library,
                "append_" + width.suffix + order,
                args -> of(args).append(encoded(width, byteOrder, args.checklong(2))));
    }

    private static byte[] encoded(Width width, ByteOrder order, long value) {
        ByteBuffer buffer = ByteBuffer.allocate(width.size).order(order);
        width.write(buffer, value);
        return buffer.array();
    }

    /** The bytes of a string or bytes argument, as many as the argument after it says. */
    private static byte[] source(Varargs args, int index) {
        LuaValue value = args.arg(index);
        byte[] bytes;
        if (value instanceof LuaBytes other) {
            bytes = other.content();
        } else {
            LuaString string = value.checkstring();
            bytes = new byte[string.length()];
            string.copyInto(0, bytes, 0, bytes.length);
        }
        return Arrays.copyOf(bytes, Math.clamp(args.optint(index + 1, bytes.length), 0, bytes.length));
    }

    private LuaValue byteAt(int position) {
        return position >= 1 && position <= size ? LuaValue.valueOf(content[position - 1] & 0xFF) : LuaValue.NIL;
    }

    private byte[] read(int position, int count) {
        int start = Math.clamp(position - 1L, 0, size);
        return Arrays.copyOfRange(content, start, start + Math.clamp(count, 0, size - start));
    }

    private LuaValue append(byte[] bytes) {
        return write(size + 1, bytes);
    }

    private LuaValue write(int position, byte[] bytes) {
        int end = position - 1 + bytes.length;
        if (position < 1 || end < 0) {
            return LuaValue.FALSE;
        }
        resize(Math.max(size, end));
        System.arraycopy(bytes, 0, content, position - 1, bytes.length);
        return LuaValue.TRUE;
    }

    private void resize(int newSize) {
        if (newSize > content.length) {
            content = Arrays.copyOf(content, Math.max(newSize, 2 * content.length));
        }
        if (newSize < size) {
            Arrays.fill(content, Math.max(0, newSize), size, (byte) 0);
        }
        size = Math.max(0, newSize);
    }

    /** Seven bits to a byte, the lowest first; the highest bit of a byte says that another follows. */
    private LuaValue variableInt(int position) {
        int value = 0;
        int shift = 0;
        for (int at = position - 1; at >= 0 && at < size && shift < Integer.SIZE; at++) {
            value |= (content[at] & 0x7F) << shift;
            shift += 7;
            if (content[at] >= 0) {
                return LuaValue.valueOf(value);
            }
        }
        return LuaValue.ZERO;
    }

    private LuaValue writeVariableInt(int position, int value) {
        byte[] bytes = new byte[5];
        int count = 0;
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[count++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[count++] = (byte) rest;
        write(position, Arrays.copyOf(bytes, count));
        return LuaValue.valueOf(count);
    }

    @Override
    public LuaValue get(LuaValue key) {
        return byteAt(key.checkint());
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        byte[] one = {(byte) value.checkint()};
        write(key.checkint(), one);
    }

    @Override
    public LuaValue len() {
        return LuaValue.valueOf(size);
    }

    @Override
    String text() {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(content());
    }
}
