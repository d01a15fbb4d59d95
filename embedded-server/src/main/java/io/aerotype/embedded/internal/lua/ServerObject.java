package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaUserdata;

/** A value inside Lua that is neither a table nor a function; messages call it by the name of its kind. */
public abstract class ServerObject extends LuaUserdata {
    protected ServerObject(Object content) {
        super(content);
    }

    /** The name of its kind: {@code List}, say. */
    public abstract String kind();
}
