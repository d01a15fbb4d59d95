package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaValue;

/** How values look as text, and inside that of a collection: strings in quotes, no value in capitals, the rest as it is. */
public final class LuaText {
    private static final int DIGITS_THAT_COUNT = 14;

    private LuaText() {}

    public static String of(LuaValue value) {
        return switch (value.type()) {
            case LuaValue.TSTRING -> '"' + value.tojstring() + '"';
            case LuaValue.TNIL -> "NIL";
            default -> value.tojstring();
        };
    }

    /** A float as Lua 5.4 writes it: one without a fraction shows that it is none the less. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return Double.doubleToRawLongBits(value) < 0 ? "-nan" : "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String digits = (Double.doubleToRawLongBits(value) < 0 ? "-" : "")
                + Format.shortest(Math.abs(value), DIGITS_THAT_COUNT, false);
        return digits.matches("-?\\d+") ? digits + ".0" : digits;
    }
}
