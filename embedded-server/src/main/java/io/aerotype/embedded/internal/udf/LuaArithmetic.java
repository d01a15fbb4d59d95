package io.aerotype.embedded.internal.udf;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;

/** What a script does with two numbers: integers wrap around, division and powers make floats, as in Lua 5.4. */
enum LuaArithmetic {
    ADD {
        @Override
        LuaExact of(long left, long right) {
            return LuaExact.of(left + right);
        }

        @Override
        double of(double left, double right) {
            return left + right;
        }
    },
    SUBTRACT {
        @Override
        LuaExact of(long left, long right) {
            return LuaExact.of(left - right);
        }

        @Override
        double of(double left, double right) {
            return left - right;
        }
    },
    MULTIPLY {
        @Override
        LuaExact of(long left, long right) {
            return LuaExact.of(left * right);
        }

        @Override
        double of(double left, double right) {
            return left * right;
        }
    },
    DIVIDE {
        @Override
        LuaExact of(long left, long right) {
            return LuaExact.of((double) left / right);
        }

        @Override
        double of(double left, double right) {
            return left / right;
        }
    },
    MODULO {
        @Override
        LuaExact of(long left, long right) {
            if (right == 0) {
                throw new LuaError("attempt to perform 'n%%0'");
            }
            return LuaExact.of(Math.floorMod(left, right));
        }

        @Override
        double of(double left, double right) {
            double rest = left % right;
            return rest != 0 && rest < 0 != right < 0 ? rest + right : rest;
        }
    },
    POWER {
        @Override
        LuaExact of(long left, long right) {
            return LuaExact.of(Math.pow((double) left, (double) right));
        }

        @Override
        double of(double left, double right) {
            return Math.pow(left, right);
        }
    };

    abstract LuaExact of(long left, long right);

    abstract double of(double left, double right);

    LuaValue of(LuaExact left, LuaExact right) {
        return left.isFloat() || right.isFloat()
                ? LuaExact.of(of(left.todouble(), right.todouble()))
                : of(left.tolong(), right.tolong());
    }
}
