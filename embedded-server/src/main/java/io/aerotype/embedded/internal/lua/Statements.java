package io.aerotype.embedded.internal.lua;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Statements other than loops. */
final class Statements {
    private Statements() {}

    /** New variables; those beyond the values are nil. */
    record Local(List<Variable> variables, List<Expression> values) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            if (variables.size() == 1 && values.size() == 1) {
                frame.declare(variables.getFirst(), values.getFirst().value(frame));
                return null;
            }
            Varargs given = Values.of(values, frame);
            for (int i = 0; i < variables.size(); i++) {
                frame.declare(variables.get(i), given.arg(i + 1));
            }
            return null;
        }
    }

    /** A function under a name that it can call itself by. */
    record LocalFunction(Variable variable, FunctionBody body) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            frame.declare(variable, LuaValue.NIL);
            new Variables.Local(variable).assign(frame, body.closure(frame));
            return null;
        }
    }

    /** All values are known before the first is assigned. */
    record Assignment(List<Variables> targets, List<Expression> values) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            if (targets.size() == 1 && values.size() == 1) {
                Variables.Target only = targets.getFirst().target(frame);
                only.assign(values.getFirst().value(frame));
                return null;
            }
            List<Variables.Target> places =
                    targets.stream().map(target -> target.target(frame)).toList();
            Varargs given = Values.of(values, frame);
            for (int i = places.size() - 1; i >= 0; i--) {
                places.get(i).assign(given.arg(i + 1));
            }
            return null;
        }
    }

    /** A call for what it does. */
    record Effect(Call call) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            call.values(frame);
            return null;
        }
    }

    /** The first block whose condition holds, or the last. */
    record If(
            List<Expression> conditions,
            List<Block> blocks,
            @Nullable Block otherwise) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).value(frame).toboolean()) {
                    return blocks.get(i).run(frame);
                }
            }
            return otherwise == null ? null : otherwise.run(frame);
        }
    }

    /** Leaves the function. */
    record Return(List<Expression> values, boolean mayTailCall) implements Statement {
        @Override
        public Flow run(Frame frame) {
            if (mayTailCall && values.size() == 1 && values.getFirst() instanceof Call call) {
                call.tail(frame);
            } else {
                frame.results = Values.of(values, frame);
            }
            return Leave.FUNCTION;
        }
    }

    /** Goes somewhere else. */
    record Go(Flow flow) implements Statement {
        @Override
        public Flow run(Frame frame) {
            return flow;
        }
    }

    /** A variable that is closed when its block ends, however it ends. */
    record Closing(Variable variable, Block rest, Position position) implements Statement {
        private static final LuaString EVENT = LuaString.valueOf("__close");

        @Override
        public @Nullable Flow run(Frame frame) {
            LuaValue closed = new Variables.Local(variable).value(frame);
            LuaValue handler = closed.toboolean() ? Metamethods.of(closed, EVENT) : LuaValue.NIL;
            if (closed.toboolean() && handler.isnil()) {
                throw position.error("variable '" + variable.name() + "' got a non-closable value");
            }
            @Nullable Flow flow;
            try {
                flow = rest.run(frame);
            } catch (LuaError failed) {
                LuaValue what = failed.getMessageObject();
                close(handler, closed, what == null ? LuaValue.NIL : what);
                throw failed;
            }
            Varargs results = frame.results;
            close(handler, closed, LuaValue.NIL);
            frame.results = results;
            return flow;
        }

        private void close(LuaValue handler, LuaValue closed, LuaValue error) {
            if (!handler.isnil()) {
                Metamethods.call(EVENT, handler, closed, error, position);
            }
        }
    }
}
