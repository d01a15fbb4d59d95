package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;

/**
 * A word of Lua.
 *
 * @param kind a keyword or symbol as it is written, or one of the kinds below
 * @param value of a name, a string or a number
 * @param text as messages show it
 */
record Token(String kind, LuaValue value, String text, int line) {
    static final String NAME = "<name>";
    static final String STRING = "<string>";
    static final String NUMBER = "<number>";
    static final String END = "<eof>";

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    /** What messages say it was near. */
    String shown() {
        return is(END) ? END : "'" + text + "'";
    }
}
