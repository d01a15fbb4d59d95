package io.aerotype.embedded.internal.lua;

import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;

/** An operator before a value. */
record Unary(Operation operation, Expression operand, Position position) implements Expression {
    private static final LuaString NOT_EVENT = LuaString.valueOf("__bnot");

    /** What is done with the value. */
    enum Operation {
        NOT {
            @Override
            LuaValue of(LuaValue value, Unary node) {
                return LuaValue.valueOf(!value.toboolean());
            }
        },
        NEGATE {
            @Override
            LuaValue of(LuaValue value, Unary node) {
                @Nullable LuaExact number = LuaExact.number(value);
                LuaValue handler = number == null ? Metamethods.of(value, LuaValue.UNM) : LuaValue.NIL;
                if (!handler.isnil()) {
                    return Metamethods.call(LuaValue.UNM, handler, value, value, node.position)
                            .arg1();
                }
                number = LuaExact.coerced(value);
                if (number != null) {
                    return number.neg();
                }
                if (value instanceof LuaString) {
                    throw node.position.error("attempt to unm a 'string' with a 'string'");
                }
                throw node.wrongOperand("perform arithmetic on", value);
            }
        },
        LENGTH {
            @Override
            LuaValue of(LuaValue value, Unary node) {
                if (value instanceof LuaString text) {
                    return LuaExact.of((long) text.length());
                }
                LuaValue handler = Metamethods.of(value, LuaValue.LEN);
                if (!handler.isnil()) {
                    return Metamethods.call(LuaValue.LEN, handler, value, value, node.position)
                            .arg1();
                }
                if (value instanceof LuaTable || value instanceof LuaUserdata) {
                    return LuaExact.of((long) (value instanceof LuaTable table ? table.rawlen() : value.length()));
                }
                throw node.wrongOperand("get length of", value);
            }
        },
        COMPLEMENT {
            @Override
            LuaValue of(LuaValue value, Unary node) {
                LuaValue handler = Metamethods.of(value, NOT_EVENT);
                if (!handler.isnil()) {
                    return Metamethods.call(NOT_EVENT, handler, value, value, node.position)
                            .arg1();
                }
                Expression operand = node.operand;
                return Bitwise.EXCLUSIVE_OR.of(
                        value, LuaExact.of(-1L), new Binary(Bitwise.EXCLUSIVE_OR, operand, operand, node.position));
            }
        };

        abstract LuaValue of(LuaValue value, Unary node);
    }

    @Override
    public LuaValue value(Frame frame) {
        return operation.of(operand.value(frame), this);
    }

    private RaisedError wrongOperand(String attempt, LuaValue value) {
        return position.error("attempt to " + attempt + " a " + Access.typeName(value) + " value" + operand.named());
    }
}
