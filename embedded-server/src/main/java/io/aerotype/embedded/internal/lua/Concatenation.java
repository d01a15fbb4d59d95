package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** Two texts as one; numbers are texts too. */
enum Concatenation implements BinaryOperation {
    CONCAT;

    /** No record holds a longer text. */
    static final long LONGEST_TEXT = 64L << 20;

    private static final LuaString EVENT = LuaValue.CONCAT;

    @Override
    public LuaValue of(LuaValue left, LuaValue right, Binary node) {
        if (isText(left) && isText(right)) {
            return joined(left.checkstring(), right.checkstring());
        }
        LuaValue handler = Metamethods.of(left, right, EVENT);
        if (!handler.isnil()) {
            return Metamethods.call(EVENT, handler, left, right, node.position())
                    .arg1();
        }
        throw node.wrongOperand("concatenate", !isText(left), left, right);
    }

    private static boolean isText(LuaValue value) {
        return value instanceof LuaString || value.type() == LuaValue.TNUMBER;
    }

    private static LuaValue joined(LuaString left, LuaString right) {
        if ((long) left.length() + right.length() > LONGEST_TEXT) {
            throw new LuaError("not enough memory");
        }
        byte[] both = new byte[left.length() + right.length()];
        left.copyInto(0, both, 0, left.length());
        right.copyInto(0, both, left.length(), right.length());
        return LuaString.valueOf(both);
    }
}
