package io.aerotype.ael.internal.syntax;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How numbers are spelled: {@code 42}, {@code 0xff}, {@code 0b1010}, {@code 1.5}, {@code .22}, {@code 1.5e-3}. */
final class NumberText {
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(Long.SIZE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private NumberText() {}

    /** Whether an integer is plain digits that surely fit 64 bits, which nearly all are. */
    static boolean isShort(Lexeme token) {
        int length = token.end() - token.start();
        return length < 18 && (length < 3 || token.source().charAt(token.start()) != '0');
    }

    static boolean isDecimal(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) < '0' || run.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean isInteger(String run) {
        return isDecimal(run) || (run.length() > 2 && radix(run) != 10 && digitsOf(run, radix(run)));
    }

    /** Digits and then e, or digits, e and digits: {@code 1e}, {@code 1e5}. */
    static boolean startsExponent(String run) {
        int e = Math.max(run.indexOf('e'), run.indexOf('E'));
        return e > 0 && isDecimal(run.substring(0, e)) && isDecimal(run.substring(e + 1));
    }

    static boolean isFloat(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = e < 0 ? text : text.substring(0, e);
        int dot = mantissa.indexOf('.');
        boolean number = dot < 0
                ? isDecimal(mantissa)
                : isDecimal(mantissa.substring(0, dot))
                        && dot < mantissa.length() - 1
                        && isDecimal(mantissa.substring(dot + 1));
        if (e < 0) {
            return number;
        }
        int digits = e + 1 < text.length() && "+-".indexOf(text.charAt(e + 1)) >= 0 ? e + 2 : e + 1;
        return number && digits < text.length() && isDecimal(text.substring(digits));
    }

    /**
     * The value of an integer, if it fits 64 bits. Hexadecimal and binary spell the bits, so all 64 may be set.
     *
     * @return the value, or {@code null} when it does not fit
     */
    static @Nullable Long integer(String run, boolean negative) {
        int radix = radix(run);
        String digits = radix == 10 ? run : run.substring(2);
        if (digits.length() < 16 && radix != 2) {
            long value = Long.parseLong(digits, radix);
            return negative ? -value : value;
        }
        BigInteger value = new BigInteger(digits, radix);
        if (radix != 10 && value.bitLength() == Long.SIZE) {
            value = value.subtract(WORD);
        }
        if (negative) {
            value = value.negate();
        }
        return value.compareTo(LEAST) < 0 || value.compareTo(GREATEST) > 0 ? null : value.longValue();
    }

    private static int radix(String run) {
        if (run.length() < 2 || run.charAt(0) != '0') {
            return 10;
        }
        return switch (run.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    private static boolean digitsOf(String run, int radix) {
        for (int i = 2; i < run.length(); i++) {
            if (Character.digit(run.charAt(i), radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
