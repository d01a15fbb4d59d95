package io.aerotype.embedded.internal.udf;

import org.luaj.vm2.LuaValue;

/** How values look inside the text of a collection: strings in quotes, no value in capitals, the rest as it is. */
final class LuaText {
    private LuaText() {}

    static String of(LuaValue value) {
        return switch (value.type()) {
            case LuaValue.TSTRING -> '"' + value.tojstring() + '"';
            case LuaValue.TNIL -> "NIL";
            default -> value.tojstring();
        };
    }
}
