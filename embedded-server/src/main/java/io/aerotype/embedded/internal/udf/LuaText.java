package io.aerotype.embedded.internal.udf;

import org.luaj.vm2.LuaValue;

/** How values look inside the text of a collection: strings in quotes, the rest as it is. */
final class LuaText {
    private LuaText() {}

    static String of(LuaValue value) {
        return value.type() == LuaValue.TSTRING ? '"' + value.tojstring() + '"' : value.tojstring();
    }
}
