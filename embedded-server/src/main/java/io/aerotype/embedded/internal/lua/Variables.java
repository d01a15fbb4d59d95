package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** What can be read and assigned. */
sealed interface Variables extends Expression {
    void assign(Frame frame, LuaValue value);

    /** What is evaluated before the right side of an assignment; variables by name need nothing. */
    default Target target(Frame frame) {
        return value -> assign(frame, value);
    }

    /** A place whose table and key are known. */
    interface Target {
        void assign(LuaValue value);
    }

    /** A variable of this function. */
    record Local(Variable variable) implements Variables {
        @Override
        public LuaValue value(Frame frame) {
            return variable.isShared() ? frame.shared[variable.place()].value : frame.locals[variable.place()];
        }

        @Override
        public void assign(Frame frame, LuaValue value) {
            if (variable.isShared()) {
                frame.shared[variable.place()].value = value;
            } else {
                frame.locals[variable.place()] = value;
            }
        }

        @Override
        public String named() {
            return Expression.named("local", variable.name());
        }
    }

    /** A variable of a function around this one. */
    record Upvalue(String name, int place) implements Variables {
        @Override
        public LuaValue value(Frame frame) {
            return frame.upvalues[place].value;
        }

        @Override
        public void assign(Frame frame, LuaValue value) {
            frame.upvalues[place].value = value;
        }

        @Override
        public String named() {
            return Expression.named("upvalue", name);
        }
    }

    /** A field of a table, or of the table of globals. */
    record Field(Expression table, Expression key, boolean isGlobal, Position position) implements Variables {
        @Override
        public LuaValue value(Frame frame) {
            LuaValue holder = table.value(frame);
            return Access.get(holder, key.value(frame), this);
        }

        @Override
        public void assign(Frame frame, LuaValue value) {
            target(frame).assign(value);
        }

        @Override
        public Target target(Frame frame) {
            LuaValue holder = table.value(frame);
            LuaValue at = key.value(frame);
            return value -> Access.set(holder, at, value, this);
        }

        @Override
        public String named() {
            String name = switch (key) {
                case Literal(LuaString text) -> text.tojstring();
                case Literal(LuaExact number) when !number.isFloat() -> "integer index";
                default -> "?";
            };
            return Expression.named(isGlobal ? "global" : "field", name);
        }
    }
}
