package io.aerotype.embedded.internal.udf;

import java.util.Locale;
import org.luaj.vm2.LuaValue;

/** How values look as text, and inside that of a collection: strings in quotes, no value in capitals, the rest as it is. */
final class LuaText {
    private LuaText() {}

    static String of(LuaValue value) {
        return switch (value.type()) {
            case LuaValue.TSTRING -> '"' + value.tojstring() + '"';
            case LuaValue.TNIL -> "NIL";
            default -> value.tojstring();
        };
    }

    /** A float as Lua 5.4 writes it: one without a fraction shows that it is none the less. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return Double.doubleToRawLongBits(value) < 0 ? "-nan" : "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String digits = shortest(value);
        return digits.matches("-?\\d+") ? digits + ".0" : digits;
    }

    /** Fourteen digits that count, as {@code %.14g} of C. */
    private static String shortest(double value) {
        if (value == 0) {
            return Double.doubleToRawLongBits(value) < 0 ? "-0" : "0";
        }
        String scientific = String.format(Locale.ROOT, "%.13e", value);
        int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
        if (exponent < -4 || exponent >= 14) {
            String mantissa = trimmed(scientific.substring(0, scientific.indexOf('e')));
            return String.format(Locale.ROOT, "%se%s%02d", mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
        }
        return trimmed(String.format(Locale.ROOT, "%." + (13 - exponent) + "f", value));
    }

    private static String trimmed(String digits) {
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }
}
