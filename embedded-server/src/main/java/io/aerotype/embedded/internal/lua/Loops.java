package io.aerotype.embedded.internal.lua;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Statements that repeat a block. */
final class Loops {
    private Loops() {}

    /** As long as a condition holds. */
    record While(Expression condition, Block block, Timer timer) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            while (condition.value(frame).toboolean()) {
                timer.tick();
                @Nullable Flow flow = block.run(frame);
                if (flow != null) {
                    return flow == Leave.LOOP ? null : flow;
                }
            }
            return null;
        }
    }

    /** Until a condition holds, which sees the variables of the block. */
    record Repeat(Block block, Expression condition, Timer timer) implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            do {
                timer.tick();
                @Nullable Flow flow = block.run(frame);
                if (flow != null) {
                    return flow == Leave.LOOP ? null : flow;
                }
            } while (!condition.value(frame).toboolean());
            return null;
        }
    }

    /** Over numbers: integers if the first and the step are, which then never wrap around. */
    record Counting(
            Variable variable,
            Expression first,
            Expression limit,
            @Nullable Expression step,
            Block block,
            Position position,
            Timer timer)
            implements Statement {
        private static final String NO_STEP = "'for' step is zero";

        @Override
        public @Nullable Flow run(Frame frame) {
            LuaValue from = first.value(frame);
            LuaValue to = limit.value(frame);
            LuaValue by = step == null ? LuaExact.of(1L) : step.value(frame);
            boolean isExact = isInteger(from) && isInteger(by);
            if (isExact && by.tolong() == 0) {
                throw position.error(NO_STEP);
            }
            LuaExact end = number(to, "limit");
            LuaExact stride = number(by, "step");
            LuaExact start = number(from, "initial value");
            if (stride.todouble() == 0) {
                throw position.error(NO_STEP);
            }
            return isExact
                    ? integers(frame, start.tolong(), end, stride.tolong())
                    : floats(frame, start.todouble(), end.todouble(), stride.todouble());
        }

        private static boolean isInteger(LuaValue value) {
            @Nullable LuaExact number = LuaExact.number(value);
            return number != null && !number.isFloat();
        }

        private LuaExact number(LuaValue value, String which) {
            @Nullable LuaExact number = LuaExact.coerced(value);
            if (number == null) {
                throw position.error("bad 'for' " + which + " (number expected, got " + Access.typeName(value) + ")");
            }
            return number;
        }

        private @Nullable Flow integers(Frame frame, long start, LuaExact end, long stride) {
            boolean isNone = stride > 0
                    ? end.isLess(LuaExact.of(start))
                    : LuaExact.of(start).isLess(end);
            if (isNone || Double.isNaN(end.todouble())) {
                return null;
            }
            long last = stride > 0 ? (long) Math.floor(end.todouble()) : (long) Math.ceil(end.todouble());
            if (!end.isFloat()) {
                last = end.tolong();
            }
            // How often the distance holds the stride, both without a sign.
            long turns = stride > 0
                    ? Long.divideUnsigned(last - start, stride)
                    : Long.divideUnsigned(start - last, stride == Long.MIN_VALUE ? stride : -stride);
            long value = start;
            while (true) {
                @Nullable Flow flow = turn(frame, LuaExact.of(value));
                if (flow != null) {
                    return flow == Leave.LOOP ? null : flow;
                }
                if (turns-- == 0) {
                    return null;
                }
                value += stride;
            }
        }

        private @Nullable Flow floats(Frame frame, double start, double end, double stride) {
            for (double value = start; stride > 0 ? value <= end : value >= end; value += stride) {
                @Nullable Flow flow = turn(frame, LuaExact.of(value));
                if (flow != null) {
                    return flow == Leave.LOOP ? null : flow;
                }
            }
            return null;
        }

        private @Nullable Flow turn(Frame frame, LuaValue value) {
            timer.tick();
            frame.declare(variable, value);
            return block.run(frame);
        }
    }

    /** Over what an iterator brings, until it brings nil. */
    record Iterating(List<Variable> variables, List<Expression> iterator, Block block, Position position, Timer timer)
            implements Statement {
        @Override
        public @Nullable Flow run(Frame frame) {
            Varargs given = Values.of(iterator, frame);
            Literal function = new Literal(given.arg1());
            LuaValue state = given.arg(2);
            LuaValue control = given.arg(3);
            while (true) {
                timer.tick();
                Varargs next = new Call(
                                new Iterator(function),
                                null,
                                List.of(new Literal(state), new Literal(control)),
                                position)
                        .values(frame);
                control = next.arg1();
                if (control.isnil()) {
                    return null;
                }
                for (int i = 0; i < variables.size(); i++) {
                    frame.declare(variables.get(i), next.arg(i + 1));
                }
                @Nullable Flow flow = block.run(frame);
                if (flow != null) {
                    return flow == Leave.LOOP ? null : flow;
                }
            }
        }
    }

    /** What a loop calls, under the name that messages give it. */
    private record Iterator(Literal function) implements Expression {
        @Override
        public LuaValue value(Frame frame) {
            return function.content();
        }

        @Override
        public String named() {
            return Expression.named("for iterator", "for iterator");
        }
    }
}
