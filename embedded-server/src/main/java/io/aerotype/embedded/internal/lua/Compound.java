package io.aerotype.embedded.internal.lua;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Expressions around others. */
final class Compound {
    private Compound() {}

    /** The left value if it decides, else the right one. */
    record Logic(Expression left, Expression right, boolean isAnd) implements Expression {
        @Override
        public LuaValue value(Frame frame) {
            LuaValue first = left.value(frame);
            return first.toboolean() == isAnd ? right.value(frame) : first;
        }
    }

    /** One value, whatever stands in the brackets. */
    record Bracketed(Expression inner) implements Expression {
        @Override
        public LuaValue value(Frame frame) {
            return inner.value(frame);
        }

        @Override
        public String named() {
            return inner.isMultiple() ? "" : inner.named();
        }
    }

    /** The arguments that have no name. */
    record More() implements Expression {
        @Override
        public LuaValue value(Frame frame) {
            return frame.more.arg1();
        }

        @Override
        public Varargs values(Frame frame) {
            return frame.more;
        }

        @Override
        public boolean isMultiple() {
            return true;
        }
    }

    /** A function, with the variables around it. */
    record Function(FunctionBody body) implements Expression {
        @Override
        public LuaValue value(Frame frame) {
            return body.closure(frame);
        }
    }

    /** A table; a field without a key has the next number. */
    record TableOf(List<Entry> entries, Position position) implements Expression {
        /** A field of a table. */
        record Entry(@Nullable Expression key, Expression value) {}

        @Override
        public LuaValue value(Frame frame) {
            Table table = new Table();
            int next = 1;
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                if (entry.key() != null) {
                    Variables.Field field = new Variables.Field(new Literal(table), entry.key(), false, position);
                    Access.set(table, entry.key().value(frame), entry.value().value(frame), field);
                } else if (i == entries.size() - 1 && entry.value().isMultiple()) {
                    Varargs rest = entry.value().values(frame);
                    for (int k = 1; k <= rest.narg(); k++) {
                        table.rawset(next++, rest.arg(k));
                    }
                } else {
                    table.rawset(next++, entry.value().value(frame));
                }
            }
            table.written(next - 1);
            return table;
        }
    }
}
