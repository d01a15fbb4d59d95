package io.aerotype.embedded.internal.lua;

import java.util.List;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Lists of expressions: the last may bring several values. */
final class Values {
    private Values() {}

    static Varargs of(List<Expression> expressions, Frame frame) {
        int count = expressions.size();
        if (count == 0) {
            return LuaValue.NONE;
        }
        Expression last = expressions.get(count - 1);
        if (count == 1) {
            return last.isMultiple() ? last.values(frame) : last.value(frame);
        }
        LuaValue[] first = new LuaValue[last.isMultiple() ? count - 1 : count];
        for (int i = 0; i < first.length; i++) {
            first[i] = expressions.get(i).value(frame);
        }
        return last.isMultiple() ? LuaValue.varargsOf(first, last.values(frame)) : LuaValue.varargsOf(first);
    }
}
