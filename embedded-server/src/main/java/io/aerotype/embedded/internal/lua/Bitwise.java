package io.aerotype.embedded.internal.lua;

import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** What is done with the bits of two integers. */
enum Bitwise implements BinaryOperation {
    AND("__band", (left, right) -> left & right),
    OR("__bor", (left, right) -> left | right),
    EXCLUSIVE_OR("__bxor", (left, right) -> left ^ right),
    SHIFT_LEFT("__shl", Bitwise::shifted),
    SHIFT_RIGHT("__shr", (left, right) -> right == Long.MIN_VALUE ? 0 : shifted(left, -right));

    @SuppressWarnings("ImmutableEnumChecker") // a string of Lua does not change
    private final LuaString event;

    @SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
    private final LongBinaryOperator operation;

    Bitwise(String event, LongBinaryOperator operation) {
        this.event = LuaString.valueOf(event);
        this.operation = operation;
    }

    /** To the left, or to the right by a negative count; nothing is left of an integer after 64 places. */
    private static long shifted(long value, long places) {
        if (places <= -Long.SIZE || places >= Long.SIZE) {
            return 0;
        }
        return places >= 0 ? value << places : value >>> -places;
    }

    @Override
    public LuaValue of(LuaValue left, LuaValue right, Binary node) {
        @Nullable LuaExact first = LuaExact.number(left);
        @Nullable LuaExact second = LuaExact.number(right);
        if (first != null && second != null && first.isWhole() && second.isWhole()) {
            return LuaExact.of(operation.applyAsLong(first.tolong(), second.tolong()));
        }
        LuaValue handler = Metamethods.of(left, right, event);
        if (!handler.isnil()) {
            return Metamethods.call(event, handler, left, right, node.position())
                    .arg1();
        }
        boolean leftIsNumber = left.type() == LuaValue.TNUMBER;
        if (leftIsNumber && right.type() == LuaValue.TNUMBER) {
            boolean leftIsWrong = first != null && !first.isWhole();
            throw node.position()
                    .error("number" + (leftIsWrong ? node.left() : node.right()).named()
                            + " has no integer representation");
        }
        throw node.wrongOperand("perform bitwise operation on", !leftIsNumber, left, right);
    }
}
