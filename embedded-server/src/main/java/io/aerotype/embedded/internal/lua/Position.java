package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;

/** A line of a source text: errors name it. */
record Position(String chunk, int line) {
    /** Where a library works on its own: its errors tell no line. */
    static final Position IN_A_LIBRARY = new Position("", 0);

    RaisedError error(String message) {
        return new RaisedError(LuaValue.valueOf(equals(IN_A_LIBRARY) ? message : this + " " + message), 0);
    }

    @Override
    public String toString() {
        return chunk + ":" + line + ":";
    }
}
