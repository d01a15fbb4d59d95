package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** What tables and objects bring along for an operation. */
final class Metamethods {
    private Metamethods() {}

    /** The left value's own, else the right one's, else nil. */
    static LuaValue of(LuaValue left, LuaValue right, LuaString event) {
        LuaValue handler = of(left, event);
        return handler.isnil() ? of(right, event) : handler;
    }

    static LuaValue of(LuaValue value, LuaString event) {
        return value instanceof LuaTable || value instanceof LuaUserdata ? value.metatag(event) : LuaValue.NIL;
    }

    static Varargs call(LuaString event, LuaValue handler, LuaValue left, LuaValue right, Position position) {
        Varargs handed = LuaValue.varargsOf(left, right);
        try {
            if (handler instanceof LuaFunction function) {
                return function.invoke(handed);
            }
            if (handler.metatag(LuaValue.CALL) instanceof LuaFunction function) {
                return function.invoke(LuaValue.varargsOf(handler, handed));
            }
        } catch (LuaError failed) {
            throw Call.located(failed, position, "?", false, handed);
        }
        throw position.error("attempt to call a " + Access.typeName(handler) + " value (metamethod '"
                + event.tojstring().substring(2) + "')");
    }
}
