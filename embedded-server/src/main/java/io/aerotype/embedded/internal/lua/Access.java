package io.aerotype.embedded.internal.lua;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Reads and writes fields, through {@code __index} and {@code __newindex} where a table lacks them. */
final class Access {
    private static final int LONGEST_CHAIN = 2000;

    private Access() {}

    static LuaValue get(LuaValue holder, LuaValue key, Variables.Field field) {
        LuaValue at = key instanceof LuaExact number ? number.asKey() : key;
        LuaValue from = holder;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (from instanceof LuaTable table) {
                LuaValue found = table.rawget(at);
                if (!found.isnil() || table.getmetatable() == null) {
                    return found;
                }
            } else if (from instanceof LuaUserdata object && object.getmetatable() == null) {
                return located(() -> object.get(at), field, "index", LuaValue.varargsOf(from, at));
            }
            LuaValue handler = from.metatag(LuaValue.INDEX);
            if (handler.isnil()) {
                if (from instanceof LuaTable) {
                    return LuaValue.NIL;
                }
                throw field.position()
                        .error("attempt to index a " + typeName(from) + " value"
                                + (i == 0 ? field.table().named() : ""));
            }
            if (handler instanceof LuaFunction function) {
                Varargs asked = LuaValue.varargsOf(from, at);
                return located(() -> function.invoke(asked).arg1(), field, "index", asked);
            }
            from = handler;
        }
        throw field.position().error("'__index' chain too long; possibly a loop");
    }

    static void set(LuaValue holder, LuaValue key, LuaValue value, Variables.Field field) {
        LuaValue at = key instanceof LuaExact number ? number.asKey() : key;
        LuaValue into = holder;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (into instanceof LuaTable table) {
                LuaValue handler =
                        table.getmetatable() == null || !table.rawget(at).isnil()
                                ? LuaValue.NIL
                                : table.metatag(LuaValue.NEWINDEX);
                if (handler.isnil()) {
                    put(table, at, value, field.position());
                    return;
                }
            } else if (into instanceof LuaUserdata object && object.getmetatable() == null) {
                located(
                        () -> {
                            object.set(at, value);
                            return LuaValue.NIL;
                        },
                        field,
                        "newindex",
                        LuaValue.varargsOf(into, at, value));
                return;
            }
            LuaValue handler = into.metatag(LuaValue.NEWINDEX);
            if (handler.isnil()) {
                throw field.position()
                        .error("attempt to index a " + typeName(into) + " value"
                                + (i == 0 ? field.table().named() : ""));
            }
            if (handler instanceof LuaFunction function) {
                Varargs asked = LuaValue.varargsOf(into, at, value);
                located(() -> function.invoke(asked).arg1(), field, "newindex", asked);
                return;
            }
            into = handler;
        }
        throw field.position().error("'__newindex' chain too long; possibly a loop");
    }

    static void put(LuaTable table, LuaValue key, LuaValue value, Position position) {
        if (key.isnil()) {
            throw position.error("table index is nil");
        }
        if (key instanceof LuaExact number && Double.isNaN(number.todouble())) {
            throw position.error("table index is NaN");
        }
        table.rawset(key instanceof LuaExact number ? number.asKey() : key, value);
    }

    /** What values call their type: their metatable may have a name for it. */
    static String typeName(LuaValue value) {
        if (value instanceof ServerObject object) {
            return object.kind();
        }
        @Nullable
        LuaValue meta = value instanceof LuaTable || value instanceof LuaUserdata ? value.getmetatable() : null;
        LuaValue name = meta == null ? LuaValue.NIL : meta.rawget("__name");
        return name.isstring() ? name.tojstring() : value.typename();
    }

    private static LuaValue located(Supplier<LuaValue> work, Variables.Field field, String event, Varargs asked) {
        try {
            return work.get();
        } catch (LuaError failed) {
            throw Call.located(failed, field.position(), event, false, asked);
        }
    }
}
