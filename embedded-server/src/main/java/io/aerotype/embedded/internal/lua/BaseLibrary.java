package io.aerotype.embedded.internal.lua;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** The functions without a library's name that LuaJ has otherwise: errors, numbers, and the loading of text. */
final class BaseLibrary {
    private static final int MOST_DIGITS = 36;
    private static final int MOST_LEVELS = 1000;
    private static final LuaString NAME = LuaString.valueOf("__name");

    private BaseLibrary() {}

    static void install(LuaTable globals, Timer timer) {
        globals.set("_VERSION", "Lua 5.4");
        Library.put(globals, "error", BaseLibrary::error);
        Library.put(globals, "pcall", args -> {
            LuaValue function = Library.any(args, 1);
            return guarded(
                    () -> called(function).invoke(args.subargs(2)), what -> LuaValue.varargsOf(LuaValue.FALSE, what));
        });
        Library.put(
                globals,
                "xpcall",
                args -> guarded(
                        () -> called(args.arg1()).invoke(args.subargs(3)),
                        what -> LuaValue.varargsOf(
                                LuaValue.FALSE, called(args.arg(2)).invoke(what))));
        Library.put(globals, "assert", BaseLibrary::asserted);
        Library.put(globals, "rawset", BaseLibrary::rawSet);
        Library.put(globals, "tostring", args -> text(Library.any(args, 1)));
        Library.put(globals, "tonumber", BaseLibrary::toNumber);
        Library.put(globals, "ipairs", BaseLibrary::inOrder);
        Library.put(globals, "select", BaseLibrary::select);
        Library.put(globals, "load", args -> load(args, globals, timer));
        Library.put(
                globals, "type", args -> LuaValue.valueOf(Library.any(args, 1).typename()));
        Library.put(globals, "print", args -> LuaValue.NONE);
        Library.put(globals, "collectgarbage", args -> LuaExact.of(0L));
    }

    private static Varargs error(Varargs args) {
        long level = Library.integer(args, 2, 1);
        throw raised(args.arg1(), level);
    }

    /** Texts are given a position; other values are caught as they are. */
    private static RaisedError raised(LuaValue what, long level) {
        return new RaisedError(what, what instanceof LuaString && level > 0 ? (int) Math.min(level, MOST_LEVELS) : 0);
    }

    private static Varargs asserted(Varargs args) {
        if (Library.any(args, 1).toboolean()) {
            return args;
        }
        throw raised(args.narg() < 2 ? LuaValue.valueOf("assertion failed!") : args.arg(2), 1);
    }

    private static Varargs rawSet(Varargs args) {
        LuaTable table = Library.table(args, 1);
        Access.put(table, Library.any(args, 2), Library.any(args, 3), Position.IN_A_LIBRARY);
        return table;
    }

    private static LuaFunction called(LuaValue value) {
        if (value instanceof LuaFunction function) {
            return function;
        }
        if (value.metatag(LuaValue.CALL) instanceof LuaFunction handler) {
            return (LuaFunction) Library.function(args -> handler.invoke(LuaValue.varargsOf(value, args)));
        }
        throw new RaisedError(LuaValue.valueOf("attempt to call a " + Access.typeName(value) + " value"), 0);
    }

    private static Varargs guarded(Supplier<Varargs> work, Function<LuaValue, Varargs> failed) {
        try {
            return LuaValue.varargsOf(LuaValue.TRUE, work.get());
        } catch (LuaError error) {
            LuaValue what = error.getMessageObject();
            return failed.apply(what == null ? LuaValue.NIL : what);
        } catch (StackOverflowError tooDeep) {
            return failed.apply(LuaValue.valueOf("stack overflow"));
        }
    }

    /** What {@code tostring} says. */
    static LuaValue text(LuaValue value) {
        LuaValue handler = value.metatag(LuaString.valueOf("__tostring"));
        if (!handler.isnil()) {
            LuaValue said = handler.call(value);
            if (!said.isstring()) {
                throw new LuaError("'__tostring' must return a string");
            }
            return said.tostring();
        }
        if (value instanceof LuaTable table) {
            LuaValue name = table.getmetatable() == null
                    ? LuaValue.NIL
                    : table.getmetatable().rawget(NAME);
            return LuaValue.valueOf((name.isstring() ? name.tojstring() : "table") + ": 0x"
                    + "%08x".formatted(System.identityHashCode(table)));
        }
        return value instanceof LuaString
                ? value
                : LuaValue.valueOf(LuaExact.of(value).tojstring());
    }

    private static LuaValue toNumber(Varargs args) {
        if (args.arg(2).isnil()) {
            @Nullable LuaExact number = LuaExact.coerced(Library.any(args, 1));
            return number == null ? LuaValue.NIL : number;
        }
        long base = Library.integer(args, 2);
        if (!(args.arg1() instanceof LuaString text)) {
            throw Library.bad(1, "string expected, got " + args.arg1().typename());
        }
        if (base < 2 || base > MOST_DIGITS) {
            throw Library.bad(2, "base out of range");
        }
        return inBase(LuaExact.text(text).strip(), (int) base);
    }

    private static LuaValue inBase(String text, int base) {
        boolean isNegative = text.startsWith("-");
        String digits = isNegative ? text.substring(1) : text;
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), base);
            if (digit < 0) {
                return LuaValue.NIL;
            }
            value = value * base + digit;
        }
        return digits.isEmpty() ? LuaValue.NIL : LuaExact.of(isNegative ? -value : value);
    }

    /** One after the other, also through {@code __index}. */
    private static Varargs inOrder(Varargs args) {
        LuaValue over = Library.any(args, 1);
        Variables.Field field =
                new Variables.Field(new Literal(over), new Literal(LuaValue.NIL), false, new Position("[C]", -1));
        LuaValue next = Library.function(state -> {
            LuaValue at = LuaExact.of(state.arg(2).tolong() + 1);
            LuaValue value = Access.get(over, at, field);
            return value.isnil() ? LuaValue.NIL : LuaValue.varargsOf(at, value);
        });
        return LuaValue.varargsOf(next, over, LuaExact.of(0L));
    }

    private static Varargs select(Varargs args) {
        if (args.arg1() instanceof LuaString text && text.raweq(LuaString.valueOf("#"))) {
            return LuaExact.of((long) args.narg() - 1);
        }
        long from = Library.integer(args, 1);
        long first = from < 0 ? args.narg() + from : from;
        if (from == 0 || first < 1) {
            throw Library.bad(1, "index out of range");
        }
        return first >= args.narg() ? LuaValue.NONE : args.subargs((int) first + 1);
    }

    /** Source text only: what is compiled already is not taken from strangers. */
    private static Varargs load(Varargs args, LuaTable globals, Timer timer) {
        LuaValue environment = args.narg() > 3 ? args.arg(4) : globals;
        LuaValue source = args.arg1();
        try {
            byte[] text = source instanceof LuaFunction pieces ? joined(pieces) : bytes(Library.string(args, 1));
            String name = args.arg(2).isstring()
                    ? LuaExact.text(args.arg(2).checkstring())
                    : source instanceof LuaFunction ? "=(load)" : LuaExact.text(source.checkstring());
            return Chunk.read(text, Chunk.shown(name), timer).function(environment);
        } catch (SyntaxError wrong) {
            return LuaValue.varargsOf(LuaValue.NIL, Lexer.bytes(String.valueOf(wrong.getMessage())));
        }
    }

    private static byte[] joined(LuaFunction pieces) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        LuaValue piece = pieces.call();
        while (piece instanceof LuaString part && part.length() > 0) {
            text.writeBytes(bytes(part));
            if (text.size() > Concatenation.LONGEST_TEXT) {
                throw new LuaError("not enough memory");
            }
            piece = pieces.call();
        }
        return text.toByteArray();
    }

    static byte[] bytes(LuaString text) {
        byte[] bytes = new byte[text.length()];
        text.copyInto(0, bytes, 0, bytes.length);
        return bytes;
    }
}
