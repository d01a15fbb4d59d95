package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.ServerObject;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;

/** A value of the server's API inside Lua. */
abstract class LuaObject extends ServerObject {
    LuaObject(Object content) {
        super(content);
    }

    /** The object an argument has to be. */
    static <T extends LuaObject> T require(LuaValue value, Class<T> type) {
        if (!(value instanceof LuaObject object)) {
            throw new LuaError("bad argument: userdata expected, got " + value.typename());
        }
        if (!type.isInstance(value)) {
            throw new LuaError("bad argument: " + kind(type) + " expected, got " + object.kind());
        }
        return type.cast(value);
    }

    private static String kind(Class<? extends LuaObject> type) {
        String name = type.getSimpleName().substring("Lua".length());
        return name.equals("Geo") ? "GeoJSON" : name;
    }

    @Override
    public final String kind() {
        return kind(getClass());
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
