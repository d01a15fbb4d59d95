package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import org.jspecify.annotations.Nullable;

/** Adds a delta to a number inside a container. The kind of the number there wins over that of the delta. */
final class Increment {
    private Increment() {}

    /**
     * Returns the sum.
     *
     * @param current null for a number that is not there yet: it counts as zero of the delta's kind
     * @param delta null or nil for one
     * @param sign −1 to subtract
     */
    static Element apply(@Nullable Element current, @Nullable Element delta, int sign) {
        Element by = delta == null || delta instanceof Element.Nil ? Element.of(1L) : delta;
        return switch (current == null ? zeroOf(by) : current) {
            case Element.Int(long value, boolean unsigned) -> Element.of(value + sign * integer(by));
            case Element.Real(double value, boolean single) -> Element.of(value + signed(real(by), sign));
            default -> throw notANumber();
        };
    }

    private static Element zeroOf(Element delta) {
        return delta instanceof Element.Real ? Element.of(0.0) : Element.of(0L);
    }

    private static long integer(Element delta) {
        return switch (delta) {
            case Element.Int(long value, boolean unsigned) -> value;
            case Element.Real(double value, boolean single) -> truncated(value);
            default -> throw notANumber();
        };
    }

    /** What has no integer, however large, becomes the smallest of all. */
    private static long truncated(double value) {
        return value >= Long.MIN_VALUE && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    /** Negation turns the sign of NaN as well, which a multiplication leaves. */
    private static double signed(double value, int sign) {
        return sign < 0 ? Double.longBitsToDouble(Double.doubleToRawLongBits(value) ^ Long.MIN_VALUE) : value;
    }

    private static double real(Element delta) {
        return switch (delta) {
            case Element.Int(long value, boolean unsigned) -> value;
            case Element.Real(double value, boolean single) -> value;
            default -> throw notANumber();
        };
    }

    private static RuntimeException notANumber() {
        return Parameters.refused("only numbers are incremented");
    }
}
