package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** What has a value, or, as a call or {@code ...}, several. */
interface Expression {
    LuaValue value(Frame frame);

    default Varargs values(Frame frame) {
        return value(frame);
    }

    default boolean isMultiple() {
        return false;
    }

    /** What messages call it, in brackets after a blank: {@code (local 'x')}; nothing if it has no name. */
    default String named() {
        return "";
    }

    /** A name for messages. */
    static String named(String kind, String name) {
        return " (" + kind + " '" + name + "')";
    }
}
