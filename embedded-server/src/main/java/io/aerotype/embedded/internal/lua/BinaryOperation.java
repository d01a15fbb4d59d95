package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;

/** What makes one value of two. */
interface BinaryOperation {
    /**
     * The one value.
     *
     * @param node where it stands, for messages
     */
    LuaValue of(LuaValue left, LuaValue right, Binary node);
}
