package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;

/** Whether two values are one, or are said to be by {@code __eq}. */
enum Equality implements BinaryOperation {
    EQUAL(true),
    UNEQUAL(false);

    private static final LuaString EVENT = LuaValue.EQ;

    private final boolean wanted;

    Equality(boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public LuaValue of(LuaValue left, LuaValue right, Binary node) {
        return LuaValue.valueOf(areEqual(left, right, node.position()) == wanted);
    }

    private static boolean areEqual(LuaValue left, LuaValue right, Position position) {
        if (left.raweq(right)) {
            return true;
        }
        boolean mayBeSaid = (left instanceof LuaTable && right instanceof LuaTable)
                || (left instanceof LuaUserdata && right instanceof LuaUserdata);
        LuaValue handler = mayBeSaid ? Metamethods.of(left, right, EVENT) : LuaValue.NIL;
        return !handler.isnil()
                && Metamethods.call(EVENT, handler, left, right, position)
                        .arg1()
                        .toboolean();
    }
}
