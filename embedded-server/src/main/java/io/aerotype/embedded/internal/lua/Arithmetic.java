package io.aerotype.embedded.internal.lua;

import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** What is done with two numbers: integers wrap around, division and powers make floats. */
enum Arithmetic implements BinaryOperation {
    ADD("add") {
        @Override
        LuaExact of(long left, long right, Position position) {
            return LuaExact.of(left + right);
        }

        @Override
        double of(double left, double right) {
            return left + right;
        }
    },
    SUBTRACT("sub") {
        @Override
        LuaExact of(long left, long right, Position position) {
            return LuaExact.of(left - right);
        }

        @Override
        double of(double left, double right) {
            return left - right;
        }
    },
    MULTIPLY("mul") {
        @Override
        LuaExact of(long left, long right, Position position) {
            return LuaExact.of(left * right);
        }

        @Override
        double of(double left, double right) {
            return left * right;
        }
    },
    DIVIDE("div") {
        @Override
        LuaExact of(long left, long right, Position position) {
            return real((double) left, (double) right);
        }

        @Override
        double of(double left, double right) {
            return left / right;
        }
    },
    FLOOR_DIVIDE("idiv") {
        @Override
        LuaExact of(long left, long right, Position position) {
            if (right == 0) {
                throw position.error("attempt to divide by zero");
            }
            return LuaExact.of(Math.floorDiv(left, right));
        }

        @Override
        double of(double left, double right) {
            return Math.floor(left / right);
        }
    },
    MODULO("mod") {
        @Override
        LuaExact of(long left, long right, Position position) {
            if (right == 0) {
                throw position.error("attempt to perform 'n%0'");
            }
            return LuaExact.of(Math.floorMod(left, right));
        }

        @Override
        double of(double left, double right) {
            double rest = left % right;
            return rest != 0 && rest < 0 != right < 0 ? rest + right : rest;
        }
    },
    POWER("pow") {
        @Override
        LuaExact of(long left, long right, Position position) {
            return real((double) left, (double) right);
        }

        @Override
        double of(double left, double right) {
            return right == 2 ? left * left : left == 1 ? 1 : Math.pow(left, right);
        }
    };

    /** What a processor makes of an operation without a result; Java leaves the sign open. */
    private static final double NO_NUMBER = Double.longBitsToDouble(0xfff8_0000_0000_0000L);

    private final String verb;

    @SuppressWarnings("ImmutableEnumChecker") // a string of Lua does not change
    private final LuaString event;

    Arithmetic(String verb) {
        this.verb = verb;
        this.event = LuaString.valueOf("__" + verb);
    }

    abstract LuaExact of(long left, long right, Position position);

    abstract double of(double left, double right);

    LuaExact real(double left, double right) {
        return LuaExact.of(real(of(left, right), left, right));
    }

    static double real(double result, double left, double right) {
        return Double.isNaN(result) && !Double.isNaN(left) && !Double.isNaN(right) ? NO_NUMBER : result;
    }

    private LuaExact of(LuaExact left, LuaExact right, Position position) {
        return left.isFloat() || right.isFloat()
                ? real(left.todouble(), right.todouble())
                : of(left.tolong(), right.tolong(), position);
    }

    @Override
    public LuaValue of(LuaValue left, LuaValue right, Binary node) {
        @Nullable LuaExact first = LuaExact.number(left);
        @Nullable LuaExact second = LuaExact.number(right);
        if (first != null && second != null) {
            return of(first, second, node.position());
        }
        LuaValue handler = Metamethods.of(left, right, event);
        if (!handler.isnil()) {
            return Metamethods.call(event, handler, left, right, node.position())
                    .arg1();
        }
        // The library of strings has methods for arithmetic, with complaints of their own.
        first = LuaExact.coerced(left);
        second = LuaExact.coerced(right);
        if (first != null && second != null) {
            return of(first, second, Position.IN_A_LIBRARY);
        }
        if (left instanceof LuaString || right instanceof LuaString) {
            throw node.position()
                    .error("attempt to " + verb + " a '" + left.typename() + "' with a '" + right.typename() + "'");
        }
        throw node.wrongOperand("perform arithmetic on", first == null, left, right);
    }
}
