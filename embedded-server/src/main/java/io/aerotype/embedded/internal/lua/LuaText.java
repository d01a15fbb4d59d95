package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;

/**
 * How values look as text, and inside that of a collection: strings in quotes, no value in capitals, floats with
 * more digits, the rest as it is.
 */
public final class LuaText {
    private static final int DIGITS_THAT_COUNT = 14;
    private static final int DIGITS_IN_A_COLLECTION = 16;

    private LuaText() {}

    public static String of(LuaValue value) {
        if (value instanceof LuaExact number && number.isFloat()) {
            return digits(number.todouble(), DIGITS_IN_A_COLLECTION);
        }
        return switch (value.type()) {
            case LuaValue.TSTRING -> '"' + value.tojstring() + '"';
            case LuaValue.TNIL -> "NIL";
            default -> value.tojstring();
        };
    }

    /** A float as Lua 5.4 writes it: one without a fraction shows that it is none the less. */
    public static String of(double value) {
        String digits = digits(value, DIGITS_THAT_COUNT);
        return digits.matches("-?\\d+") ? digits + ".0" : digits;
    }

    private static String digits(double value, int count) {
        if (Double.isNaN(value)) {
            return Double.doubleToRawLongBits(value) < 0 ? "-nan" : "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return (Double.doubleToRawLongBits(value) < 0 ? "-" : "") + Format.shortest(Math.abs(value), count, false);
    }
}
