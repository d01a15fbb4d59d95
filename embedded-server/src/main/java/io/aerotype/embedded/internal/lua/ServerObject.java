package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaUserdata;

/** A value inside Lua that is neither a table nor a function; messages call it by the name of its kind. */
public abstract class ServerObject extends LuaUserdata {
    protected ServerObject(Object content) {
        super(content);
    }

    /** Two objects are one only if they are the same; what they hold does not count. */
    @Override
    @SuppressWarnings("ReferenceEquality") // that is the question
    public final boolean raweq(LuaUserdata other) {
        return this == other;
    }

    /** The name of its kind: {@code List}, say. */
    public abstract String kind();
}
