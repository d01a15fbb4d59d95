package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** A value that is written out. */
record Literal(LuaValue content) implements Expression {
    @Override
    public LuaValue value(Frame frame) {
        return content;
    }

    @Override
    public String named() {
        return content instanceof LuaString text ? Expression.named("constant", text.tojstring()) : "";
    }
}
