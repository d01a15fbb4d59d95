package io.aerotype.embedded.internal.udf;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;

/** A value of the server's API inside Lua. */
abstract class LuaObject extends LuaUserdata {
    LuaObject(Object content) {
        super(content);
    }

    /** The object an argument has to be. */
    static <T extends LuaObject> T require(LuaValue value, Class<T> type, String name) {
        if (!type.isInstance(value)) {
            throw new LuaError("bad argument (" + name + " expected, got " + value.typename() + ")");
        }
        return type.cast(value);
    }

    /** What {@code tostring} says. */
    abstract String text();

    @Override
    public final String tojstring() {
        return text();
    }

    @Override
    public final LuaValue tostring() {
        return LuaValue.valueOf(text());
    }

    @Override
    public final org.luaj.vm2.LuaString strvalue() {
        return LuaValue.valueOf(text());
    }
}
