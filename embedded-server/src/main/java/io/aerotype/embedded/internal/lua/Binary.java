package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;

/** An operator between two values. */
record Binary(BinaryOperation operation, Expression left, Expression right, Position position) implements Expression {
    @Override
    public LuaValue value(Frame frame) {
        LuaValue first = left.value(frame);
        return operation.of(first, right.value(frame), this);
    }

    /** What to say of an operand that will not do: of the left one if it is that. */
    RaisedError wrongOperand(String attempt, boolean isLeft, LuaValue first, LuaValue second) {
        return position.error("attempt to " + attempt + " a " + Access.typeName(isLeft ? first : second) + " value"
                + (isLeft ? left : right).named());
    }
}
