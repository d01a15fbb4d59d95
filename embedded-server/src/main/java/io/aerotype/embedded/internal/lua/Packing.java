package io.aerotype.embedded.internal.lua;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** {@code string.pack} and what undoes it: values as bytes, by a format of letters. */
final class Packing {
    private static final int MOST_BYTES = 16;
    private static final int NATIVE_ALIGNMENT = 8;

    private final String format;
    private int at;
    private boolean isLittle = true;
    private int alignment = 1;

    private Packing(String format) {
        this.format = format;
    }

    /** What a letter stands for. */
    private enum Kind {
        SIGNED,
        UNSIGNED,
        FLOAT,
        FIXED,
        COUNTED,
        ZERO_ENDED,
        PADDING,
        ALIGNMENT,
        NOTHING
    }

    /** A letter with its size, and the bytes before it. */
    private record Option(Kind kind, int size, int filler) {}

    private boolean hasMore() {
        return at < format.length();
    }

    private int number(int absent) {
        int start = at;
        long value = 0;
        while (hasMore() && Character.isDigit(format.charAt(at)) && value < Integer.MAX_VALUE / 10) {
            value = value * 10 + (format.charAt(at++) - '0');
        }
        return at == start ? absent : (int) value;
    }

    private int limited(int absent) {
        int size = number(absent);
        if (size < 1 || size > MOST_BYTES) {
            throw new LuaError("integral size (" + size + ") out of limits [1,16]");
        }
        return size;
    }

    private Option next(long done) {
        Option option = letter();
        int wanted = option.size();
        if (option.kind() == Kind.ALIGNMENT) {
            if (!hasMore()) {
                throw Library.bad(1, "invalid next option for option 'X'");
            }
            wanted = letter().size();
            if (wanted == 0) {
                throw Library.bad(1, "invalid next option for option 'X'");
            }
        }
        boolean isAligned = switch (option.kind()) {
            case SIGNED, UNSIGNED, FLOAT, ALIGNMENT -> true;
            default -> false;
        };
        int to = Math.min(wanted, alignment);
        if (!isAligned || to <= 1) {
            return option;
        }
        if (Integer.bitCount(to) != 1) {
            throw Library.bad(1, "format asks for alignment not power of 2");
        }
        return new Option(option.kind(), option.size(), (int) (-done & (to - 1)));
    }

    private Option letter() {
        char letter = format.charAt(at++);
        return switch (letter) {
            case 'b' -> new Option(Kind.SIGNED, 1, 0);
            case 'B' -> new Option(Kind.UNSIGNED, 1, 0);
            case 'h' -> new Option(Kind.SIGNED, 2, 0);
            case 'H' -> new Option(Kind.UNSIGNED, 2, 0);
            case 'i' -> new Option(Kind.SIGNED, limited(4), 0);
            case 'I' -> new Option(Kind.UNSIGNED, limited(4), 0);
            case 'l', 'j' -> new Option(Kind.SIGNED, 8, 0);
            case 'L', 'J', 'T' -> new Option(Kind.UNSIGNED, 8, 0);
            case 'f' -> new Option(Kind.FLOAT, 4, 0);
            case 'd', 'n' -> new Option(Kind.FLOAT, 8, 0);
            case 's' -> new Option(Kind.COUNTED, limited(8), 0);
            case 'c' -> {
                int size = number(-1);
                if (size < 0) {
                    throw new LuaError("missing size for format option 'c'");
                }
                yield new Option(Kind.FIXED, size, 0);
            }
            case 'z' -> new Option(Kind.ZERO_ENDED, 0, 0);
            case 'x' -> new Option(Kind.PADDING, 1, 0);
            case 'X' -> new Option(Kind.ALIGNMENT, 0, 0);
            case '<', '=' -> order(true);
            case '>' -> order(false);
            case '!' -> {
                alignment = limited(NATIVE_ALIGNMENT);
                yield new Option(Kind.NOTHING, 0, 0);
            }
            case ' ' -> new Option(Kind.NOTHING, 0, 0);
            default -> throw new LuaError("invalid format option '" + letter + "'");
        };
    }

    private Option order(boolean little) {
        isLittle = little;
        return new Option(Kind.NOTHING, 0, 0);
    }

    static LuaValue pack(Varargs args) {
        Packing packing = new Packing(LuaExact.text(Library.string(args, 1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int argument = 1;
        while (packing.hasMore()) {
            Option option = packing.next(bytes.size());
            bytes.writeBytes(new byte[option.filler()]);
            switch (option.kind()) {
                case PADDING -> bytes.write(0);
                case ALIGNMENT, NOTHING -> {}
                default -> packing.put(option, args, ++argument, bytes);
            }
        }
        return LuaString.valueOf(bytes.toByteArray());
    }

    private void put(Option option, Varargs args, int argument, ByteArrayOutputStream bytes) {
        int size = option.size();
        switch (option.kind()) {
            case SIGNED, UNSIGNED -> {
                long value = Library.integer(args, argument);
                requireFits(value, size, option.kind() == Kind.SIGNED, argument);
                putInteger(value, size, bytes);
            }
            case FLOAT -> {
                double value = Library.real(args, argument);
                putInteger(
                        size == 4 ? Float.floatToRawIntBits((float) value) : Double.doubleToRawLongBits(value),
                        size,
                        bytes);
            }
            default -> putString(option, Library.string(args, argument), argument, bytes);
        }
    }

    private static void requireFits(long value, int size, boolean isSigned, int argument) {
        if (size >= Long.BYTES) {
            return;
        }
        long limit = 1L << (size * 8 - (isSigned ? 1 : 0));
        if (isSigned ? value < -limit || value >= limit : Long.compareUnsigned(value, limit) >= 0) {
            throw Library.bad(argument, isSigned ? "integer overflow" : "unsigned overflow");
        }
    }

    private void putInteger(long value, int size, ByteArrayOutputStream bytes) {
        for (int i = 0; i < size; i++) {
            int from = isLittle ? i : size - 1 - i;
            bytes.write(from < Long.BYTES ? (int) (value >> (8 * from)) : value < 0 ? 0xff : 0);
        }
    }

    private void putString(Option option, LuaString text, int argument, ByteArrayOutputStream bytes) {
        byte[] content = BaseLibrary.bytes(text);
        if (option.kind() == Kind.FIXED) {
            if (content.length > option.size()) {
                throw Library.bad(argument, "string longer than given size");
            }
            bytes.writeBytes(content);
            bytes.writeBytes(new byte[option.size() - content.length]);
        } else if (option.kind() == Kind.COUNTED) {
            if (option.size() < Integer.BYTES && content.length >= 1L << (option.size() * 8)) {
                throw Library.bad(argument, "string length does not fit in given size");
            }
            putInteger(content.length, option.size(), bytes);
            bytes.writeBytes(content);
        } else {
            if (LuaExact.text(text).indexOf('\0') >= 0) {
                throw Library.bad(argument, "string contains zeros");
            }
            bytes.writeBytes(content);
            bytes.write(0);
        }
    }

    static LuaValue size(Varargs args) {
        Packing packing = new Packing(LuaExact.text(Library.string(args, 1)));
        long size = 0;
        while (packing.hasMore()) {
            Option option = packing.next(size);
            if (option.kind() == Kind.COUNTED || option.kind() == Kind.ZERO_ENDED) {
                throw Library.bad(1, "variable-length format");
            }
            size += option.filler() + option.size();
            if (size > Integer.MAX_VALUE) {
                throw Library.bad(1, "format result too large");
            }
        }
        return LuaExact.of(size);
    }

    static Varargs unpack(Varargs args) {
        Packing packing = new Packing(LuaExact.text(Library.string(args, 1)));
        LuaString data = Library.string(args, 2);
        long start = Library.integer(args, 3, 1);
        long position = (start < 0 ? Math.max(0, data.length() + start + 1) : start) - 1;
        if (position < 0 || position > data.length()) {
            throw Library.bad(3, "initial position out of string");
        }
        List<LuaValue> values = new ArrayList<>();
        while (packing.hasMore()) {
            Option option = packing.next(position);
            position += option.filler();
            if (option.size() > data.length() - position) {
                throw Library.bad(2, "data string too short");
            }
            position = packing.take(option, data, (int) position, values);
        }
        values.add(LuaExact.of(position + 1));
        return LuaValue.varargsOf(values.toArray(LuaValue[]::new));
    }

    /** Adds the value at a place, and returns the place behind it. */
    private int take(Option option, LuaString data, int from, List<LuaValue> values) {
        int size = option.size();
        switch (option.kind()) {
            case SIGNED, UNSIGNED -> values.add(LuaExact.of(integer(data, from, size, option.kind() == Kind.SIGNED)));
            case FLOAT -> {
                long bits = integer(data, from, size, false);
                values.add(LuaExact.of(size == 4 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits)));
            }
            case FIXED -> values.add(data.substring(from, from + size));
            case COUNTED -> {
                long length = integer(data, from, size, false);
                if (length < 0 || length > data.length() - from - size) {
                    throw Library.bad(2, "data string too short");
                }
                values.add(data.substring(from + size, (int) (from + size + length)));
                return (int) (from + size + length);
            }
            case ZERO_ENDED -> {
                int end = LuaExact.text(data).indexOf('\0', from);
                if (end < 0) {
                    throw Library.bad(2, "unfinished string for format 'z'");
                }
                values.add(data.substring(from, end));
                return end + 1;
            }
            case PADDING, ALIGNMENT, NOTHING -> {}
        }
        return from + size;
    }

    private long integer(LuaString data, int from, int size, boolean isSigned) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            int one = data.luaByte(isLittle ? from + i : from + size - 1 - i);
            if (i < Long.BYTES) {
                value = value << 8 | one;
            } else if (one != 0 && one != 0xff) {
                throw new LuaError(size + "-byte integer does not fit into Lua Integer");
            }
        }
        if (size >= Long.BYTES || !isSigned) {
            return value;
        }
        int unused = Long.SIZE - size * 8;
        return value << unused >> unused;
    }
}
