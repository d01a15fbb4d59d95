package io.aerotype.embedded.internal.lua;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Code points as bytes, and the library of them: up to six bytes, for numbers that Unicode does not have. */
final class Utf8 {
    private static final int CONTINUATION_BITS = 6;
    private static final long GREATEST = 0x7FFF_FFFFL;
    private static final long GREATEST_OF_UNICODE = 0x10_FFFF;
    private static final long[] LEAST = {0, 0x80, 0x800, 0x1_0000, 0x20_0000, 0x400_0000};

    private Utf8() {}

    /** A code point and how many bytes it takes. */
    private record Decoded(long code, int length) {}

    static byte[] encoded(long code) {
        if (code < 0x80) {
            return new byte[] {(byte) code};
        }
        int length = 2;
        while (code >> (5 * length + 1) != 0) {
            length++;
        }
        byte[] bytes = new byte[length];
        long rest = code;
        for (int i = length - 1; i > 0; i--) {
            bytes[i] = (byte) (0x80 | (rest & 0x3f));
            rest >>= CONTINUATION_BITS;
        }
        bytes[0] = (byte) (((0xff00 >> length) & 0xff) | rest);
        return bytes;
    }

    static LuaTable library() {
        LuaTable utf8 = new LuaTable();
        utf8.set("charpattern", Lexer.bytes("[\0-\u007f\u00c2-\u00fd][\u0080-\u00bf]*"));
        Library.put(utf8, "char", Utf8::character);
        Library.put(utf8, "codepoint", Utf8::codePoints);
        Library.put(utf8, "codes", Utf8::codes);
        Library.put(utf8, "len", Utf8::length);
        Library.put(utf8, "offset", Utf8::offset);
        return utf8;
    }

    private static boolean continues(LuaString text, long at) {
        return at < text.length() && (text.luaByte((int) at) & 0xc0) == 0x80;
    }

    /** The code point at a place, or one of length 0 if there is none. */
    private static Decoded decoded(LuaString text, long at, boolean isLax) {
        int first = text.luaByte((int) at);
        if (first < 0x80) {
            return new Decoded(first, 1);
        }
        int length = Integer.numberOfLeadingZeros(~(first << 24));
        if (length < 2 || length > LEAST.length) {
            return new Decoded(0, 0);
        }
        long code = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            if (!continues(text, at + i)) {
                return new Decoded(0, 0);
            }
            code = (code << CONTINUATION_BITS) | (text.luaByte((int) at + i) & 0x3f);
        }
        boolean isSurrogate = code >= 0xD800 && code <= 0xDFFF;
        boolean isAllowed = code >= LEAST[length - 1] && (isLax || (code <= GREATEST_OF_UNICODE && !isSurrogate));
        return isAllowed ? new Decoded(code, length) : new Decoded(0, 0);
    }

    /** A place from the start, or from the end if negative. */
    private static long place(long at, LuaString text) {
        return at >= 0 ? at : -at > text.length() ? 0 : text.length() + at + 1;
    }

    private static LuaValue character(Varargs args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i <= args.narg(); i++) {
            long code = Library.integer(args, i);
            if (code < 0 || code > GREATEST) {
                throw Library.bad(i, "value out of range");
            }
            bytes.writeBytes(encoded(code));
        }
        return LuaString.valueOf(bytes.toByteArray());
    }

    private static Varargs codePoints(Varargs args) {
        LuaString text = Library.string(args, 1);
        long from = place(Library.integer(args, 2, 1), text);
        long to = place(Library.integer(args, 3, from), text);
        if (from < 1) {
            throw Library.bad(2, "out of bounds");
        }
        if (to > text.length()) {
            throw Library.bad(3, "out of bounds");
        }
        List<LuaValue> codes = new ArrayList<>();
        long at = from - 1;
        while (at < to) {
            Decoded decoded = decoded(text, at, args.arg(4).toboolean());
            if (decoded.length() == 0) {
                throw new LuaError("invalid UTF-8 code");
            }
            codes.add(LuaExact.of(decoded.code()));
            at += decoded.length();
        }
        return LuaValue.varargsOf(codes.toArray(LuaValue[]::new));
    }

    private static Varargs codes(Varargs args) {
        LuaString text = Library.string(args, 1);
        boolean isLax = args.arg(2).toboolean();
        LuaValue next = Library.function(state -> {
            long at = state.arg(2).tolong();
            while (at > 0 && continues(text, at)) {
                at++;
            }
            if (at >= text.length()) {
                return LuaValue.NONE;
            }
            Decoded decoded = decoded(text, at, isLax);
            if (decoded.length() == 0 || continues(text, at + decoded.length())) {
                throw new LuaError("invalid UTF-8 code");
            }
            return LuaValue.varargsOf(LuaExact.of(at + 1), LuaExact.of(decoded.code()));
        });
        return LuaValue.varargsOf(next, text, LuaExact.of(0L));
    }

    private static Varargs length(Varargs args) {
        LuaString text = Library.string(args, 1);
        long from = place(Library.integer(args, 2, 1), text);
        long to = place(Library.integer(args, 3, -1), text);
        if (from < 1 || from > text.length() + 1L) {
            throw Library.bad(2, "initial position out of bounds");
        }
        if (to > text.length()) {
            throw Library.bad(3, "final position out of bounds");
        }
        long count = 0;
        long at = from - 1;
        while (at < to) {
            Decoded decoded = decoded(text, at, args.arg(4).toboolean());
            if (decoded.length() == 0) {
                return LuaValue.varargsOf(LuaValue.NIL, LuaExact.of(at + 1));
            }
            at += decoded.length();
            count++;
        }
        return LuaExact.of(count);
    }

    private static LuaValue offset(Varargs args) {
        LuaString text = Library.string(args, 1);
        long count = Library.integer(args, 2);
        long at = place(Library.integer(args, 3, count > 0 ? 1 : text.length() + 1L), text) - 1;
        if (at < 0 || at > text.length()) {
            throw Library.bad(3, "position out of bounds");
        }
        if (count == 0) {
            while (at > 0 && continues(text, at)) {
                at--;
            }
            return LuaExact.of(at + 1);
        }
        if (continues(text, at)) {
            throw new LuaError("initial position is a continuation byte");
        }
        long left = count;
        while (left < 0 && at > 0) {
            do {
                at--;
            } while (at > 0 && continues(text, at));
            left++;
        }
        left = left > 0 ? left - 1 : left;
        while (count > 0 && left > 0 && at < text.length()) {
            do {
                at++;
            } while (continues(text, at));
            left--;
        }
        return left == 0 ? LuaExact.of(at + 1) : LuaValue.NIL;
    }
}
