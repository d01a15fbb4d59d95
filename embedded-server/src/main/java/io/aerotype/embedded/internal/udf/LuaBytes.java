package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.LuaExact;
import io.aerotype.embedded.internal.value.ParticleType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/**
 * Bytes, the first at position 1. Made with room for some, they have none until some are set; what lies beyond is no
 * value at all. A call with the wrong number of arguments, or with a number out of range, does nothing and says false.
 */
final class LuaBytes extends LuaObject {
    private static final int MOST_VARIABLE = 5;

    /** No record could hold more. */
    private static final int MOST_BYTES = 8 << 20;

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

        boolean holds(long value) {
            int unused = Long.SIZE - size * Byte.SIZE;
            return value << unused >> unused == value;
        }

        long read(ByteBuffer buffer) {
            return switch (this) {
                case INT16 -> buffer.getShort();
                case INT32 -> buffer.getInt();
                case INT64 -> buffer.getLong();
            };
        }

        byte[] encoded(long value, ByteOrder order) {
            byte[] eight =
                    ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
            return order == ByteOrder.BIG_ENDIAN
                    ? Arrays.copyOfRange(eight, Long.BYTES - size, Long.BYTES)
                    : Arrays.copyOf(eight, size);
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

    private static LuaBytes withRoomFor(int capacity) {
        LuaBytes bytes = new LuaBytes(new byte[Math.max(0, capacity)]);
        bytes.size = 0;
        return bytes;
    }

    int particleType() {
        return particleType;
    }

    byte[] content() {
        return Arrays.copyOf(content, size);
    }

    private static LuaBytes of(Varargs args) {
        return of(args.arg1());
    }

    private static LuaBytes of(LuaValue value) {
        return require(value, LuaBytes.class);
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        LuaTable meta = new LuaTable();
        LuaApi.put(meta, "__call", args -> args.narg() > 2 ? LuaValue.NONE : withRoomFor(args.optint(2, 0)));
        library.setmetatable(meta);
        LuaApi.put(library, "size", args -> LuaValue.valueOf(args.narg() == 1 ? of(args).size : 0));
        put(library, "set_size", 2, args -> args.optlong(2, 0) >= 0 && args.optlong(2, 0) <= of(args).content.length);
        LuaApi.put(library, "get_type", args -> LuaValue.valueOf(of(args).particleType));
        put(library, "set_type", 2, args -> {
            of(args).particleType = args.optint(2, 0);
            return args.optint(2, 0) != 0;
        });
        LuaApi.put(library, "tostring", args -> args.arg1().tostring());
        parts(library);
        variableWidth(library);
        for (Width width : Width.values()) {
            fixedWidth(library, width, "", ByteOrder.BIG_ENDIAN);
            fixedWidth(library, width, "_be", ByteOrder.BIG_ENDIAN);
            fixedWidth(library, width, "_le", ByteOrder.LITTLE_ENDIAN);
        }
        return library;
    }

    /** A function that takes so many arguments and tells whether it did anything. */
    private static void put(LuaTable library, String name, int arguments, Predicate<Varargs> body) {
        LuaApi.put(library, name, args -> LuaValue.valueOf(args.narg() == arguments && body.test(args)));
    }

    private static void parts(LuaTable library) {
        LuaApi.put(library, "get_byte", args -> args.narg() == 2 ? of(args).byteAt(args.optlong(2, 0)) : LuaValue.NONE);
        put(library, "set_byte", 3, args -> of(args).writeByte(args.optlong(2, 0), args.optlong(3, 0)));
        put(library, "append_byte", 2, args -> of(args).writeByte(of(args).end(), args.optlong(2, 0)));
        LuaApi.put(library, "get_string", args -> {
            byte @Nullable [] part = part(args);
            return part == null ? LuaValue.NONE : LuaString.valueOf(part);
        });
        LuaApi.put(library, "get_bytes", args -> {
            byte @Nullable [] part = part(args);
            return part == null ? LuaValue.NONE : new LuaBytes(part);
        });
        put(library, "set_string", 3, args -> of(args).writeText(args.optlong(2, 0), args.arg(3)));
        put(library, "append_string", 2, args -> of(args).writeText(of(args).end(), args.arg(2)));
        put(
                library,
                "set_bytes",
                4,
                args -> of(args).writeBytes(args.optlong(2, 0), of(args.arg(3)), args.optlong(4, 0)));
        put(
                library,
                "append_bytes",
                3,
                args -> of(args).writeBytes(of(args).end(), of(args.arg(2)), args.optlong(3, 0)));
    }

    private static void variableWidth(LuaTable library) {
        library.set("get_var_int", new VarArgFunction() {
            @Override
            public Varargs invoke(Varargs args) {
                return args.narg() == 2 && args.optlong(2, 0) >= 1
                        ? of(args).variableInt(args.optlong(2, 0) - 1)
                        : LuaValue.NONE;
            }
        });
        LuaApi.put(
                library,
                "set_var_int",
                args -> args.narg() == 3
                        ? of(args).writeVariableInt(args.optlong(2, 0), args.optlong(3, 0))
                        : LuaValue.ZERO);
        LuaApi.put(
                library,
                "append_var_int",
                args -> args.narg() == 2
                        ? of(args).writeVariableInt(of(args).end(), args.optlong(2, 0))
                        : LuaValue.ZERO);
    }

    private static void fixedWidth(LuaTable library, Width width, String order, ByteOrder byteOrder) {
        LuaApi.put(library, "get_" + width.suffix + order, args -> {
            long start = args.optlong(2, 0) - 1;
            LuaBytes bytes = of(args);
            return args.narg() != 2 || start < 0 || start + width.size > bytes.size
                    ? LuaValue.NONE
                    : LuaExact.of(width.read(ByteBuffer.wrap(bytes.content, (int) start, width.size)
                            .order(byteOrder)));
        });
        put(
                library,
                "set_" + width.suffix + order,
                3,
                args -> width.holds(args.optlong(3, 0))
                        && of(args).write(args.optlong(2, 0), width.encoded(args.optlong(3, 0), byteOrder)));
        put(
                library,
                "append_" + width.suffix + order,
                2,
                args -> width.holds(args.optlong(2, 0))
                        && of(args).write(of(args).end(), width.encoded(args.optlong(2, 0), byteOrder)));
    }

    /** As many bytes as asked, with zeros for those that are not there; null for a call that makes no sense. */
    private static byte @Nullable [] part(Varargs args) {
        long start = args.optlong(2, 0) - 1;
        long count = args.optlong(3, 0);
        if (args.narg() != 3 || start < 0 || count < 0) {
            return null;
        }
        LuaBytes bytes = of(args);
        bytes.requireStorable(count);
        byte[] part = new byte[(int) count];
        int there = (int) Math.clamp(bytes.content.length - start, 0L, count);
        System.arraycopy(bytes.content, (int) Math.min(start, bytes.content.length), part, 0, there);
        return part;
    }

    private long end() {
        return size + 1L;
    }

    private LuaValue byteAt(long position) {
        return position >= 1 && position <= size ? LuaValue.valueOf(content[(int) position - 1] & 0xFF) : LuaValue.NONE;
    }

    private boolean writeByte(long position, long value) {
        byte[] one = {(byte) value};
        return value >= 0 && value <= 0xff && write(position, one);
    }

    private boolean writeText(long position, LuaValue text) {
        if (text.isnil()) {
            return false;
        }
        LuaString string = text.checkstring();
        byte[] bytes = new byte[string.length()];
        string.copyInto(0, bytes, 0, bytes.length);
        return bytes.length > 0 && write(position, bytes);
    }

    private boolean writeBytes(long position, LuaBytes source, long count) {
        return count >= 0 && write(position, Arrays.copyOf(source.content, (int) Math.min(count, source.size)));
    }

    private boolean write(long position, byte[] bytes) {
        if (position < 1) {
            return false;
        }
        long end = position - 1 + bytes.length;
        makeRoomFor(end);
        System.arraycopy(bytes, 0, content, (int) position - 1, bytes.length);
        size = (int) Math.max(size, end);
        return true;
    }

    private void makeRoomFor(long capacity) {
        requireStorable(capacity);
        if (capacity > content.length) {
            content = Arrays.copyOf(content, (int) capacity);
        }
    }

    private void requireStorable(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new LuaError(bytes + " bytes are more than a record holds");
        }
    }

    /** Seven bits to a byte, the lowest first; the highest bit of a byte says that another follows. */
    private Varargs variableInt(long start) {
        int value = 0;
        int count = 0;
        boolean more = true;
        while (more && count < MOST_VARIABLE) {
            int next = start + count < content.length ? content[(int) start + count] : 0;
            value |= (next & 0x7F) << (7 * count);
            more = next < 0;
            count++;
        }
        return LuaValue.varargsOf(LuaExact.of(value & 0xffff_ffffL), LuaValue.valueOf(count));
    }

    /** Written where it belongs, it does not make the bytes any longer: so does the server. */
    private LuaValue writeVariableInt(long position, long value) {
        if (position < 1 || !Width.INT32.holds(value)) {
            return LuaValue.ZERO;
        }
        int start = (int) Math.min(position - 1, MOST_BYTES);
        makeRoomFor(start + (long) MOST_VARIABLE);
        int rest = (int) value;
        int count = 0;
        while ((rest & ~0x7F) != 0) {
            content[start + count++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        content[start + count++] = (byte) rest;
        return LuaValue.valueOf(count);
    }

    @Override
    public LuaValue get(LuaValue key) {
        LuaValue found = byteAt(key.optlong(0));
        return found.isnil() ? LuaValue.NIL : found;
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        writeByte(key.optlong(0), value.optlong(0));
    }

    /** The server's function for the length refuses the two arguments it is given; {@code bytes.size} works. */
    @Override
    public LuaValue len() {
        return LuaValue.ZERO;
    }

    @Override
    String text() {
        return size == 0
                ? "Bytes()"
                : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(content());
    }
}
