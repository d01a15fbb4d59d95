package io.aerotype.embedded.internal.lua;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/** Functions for scripts, written in Java, and what they ask of their arguments. */
public final class Library {
    private Library() {}

    /** A function with any arguments and any results. */
    public static LuaValue function(Function<Varargs, ? extends Varargs> body) {
        return new VarArgFunction() {
            @Override
            public Varargs invoke(Varargs args) {
                return body.apply(args);
            }

            @Override
            public String tojstring() {
                return "function: builtin: " + "%08x".formatted(System.identityHashCode(this));
            }
        };
    }

    /** Adds a function to a table under a name. */
    public static void put(LuaTable table, String name, Function<Varargs, ? extends Varargs> body) {
        table.set(name, function(body));
    }

    static LuaError bad(int argument, String reason) {
        return new LuaError("bad argument #" + argument + ": " + reason);
    }

    private static LuaError expected(int argument, String type, Varargs args) {
        String got = argument > args.narg() ? "no value" : Access.typeName(args.arg(argument));
        return bad(argument, type + " expected, got " + got);
    }

    static LuaValue any(Varargs args, int argument) {
        if (argument > args.narg()) {
            throw bad(argument, "value expected");
        }
        return args.arg(argument);
    }

    static LuaExact number(Varargs args, int argument) {
        @Nullable LuaExact number = LuaExact.coerced(args.arg(argument));
        if (number == null) {
            throw expected(argument, "number", args);
        }
        return number;
    }

    static long integer(Varargs args, int argument) {
        LuaExact number = number(args, argument);
        if (!number.isWhole()) {
            throw bad(argument, "number has no integer representation");
        }
        return number.tolong();
    }

    static long integer(Varargs args, int argument, long absent) {
        return args.arg(argument).isnil() ? absent : integer(args, argument);
    }

    static double real(Varargs args, int argument) {
        return number(args, argument).todouble();
    }

    static LuaString string(Varargs args, int argument) {
        LuaValue value = args.arg(argument);
        if (value instanceof LuaString || value.type() == LuaValue.TNUMBER) {
            return LuaExact.of(value).checkstring();
        }
        throw expected(argument, "string", args);
    }

    static LuaTable table(Varargs args, int argument) {
        if (args.arg(argument) instanceof LuaTable table) {
            return table;
        }
        throw expected(argument, "table", args);
    }
}
