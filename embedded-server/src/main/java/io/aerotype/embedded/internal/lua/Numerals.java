package io.aerotype.embedded.internal.lua;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written: what is too large for an integer is a float, unless it is hexadecimal, which wraps. */
final class Numerals {
    private static final Pattern DECIMAL = Pattern.compile("([-+]?)(\\d+)");
    private static final Pattern HEXADECIMAL = Pattern.compile("([-+]?)0[xX]([0-9a-fA-F]+)");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern HEX_FLOAT =
            Pattern.compile("([-+]?0[xX](?:[0-9a-fA-F]+\\.?[0-9a-fA-F]*|\\.[0-9a-fA-F]+))([pP][-+]?\\d+)?");

    private Numerals() {}

    /** The number a text says, with blanks around it, or null. */
    static @Nullable LuaExact read(String text) {
        String trimmed = trimmed(text);
        if (trimmed.isEmpty()) {
            return null;
        }
        Matcher decimal = DECIMAL.matcher(trimmed);
        if (decimal.matches()) {
            BigInteger value = new BigInteger(trimmed);
            return value.bitLength() < Long.SIZE
                    ? LuaExact.of(value.longValue())
                    : LuaExact.of(Double.parseDouble(trimmed));
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(trimmed);
        if (hexadecimal.matches()) {
            long value = new BigInteger(hexadecimal.group(2), 16).longValue();
            return LuaExact.of(hexadecimal.group(1).equals("-") ? -value : value);
        }
        if (FLOAT.matcher(trimmed).matches()) {
            return LuaExact.of(Double.parseDouble(trimmed));
        }
        Matcher hexFloat = HEX_FLOAT.matcher(trimmed);
        if (hexFloat.matches()) {
            String exponent = hexFloat.group(2) == null ? "p0" : hexFloat.group(2);
            return LuaExact.of(Double.parseDouble(hexFloat.group(1) + exponent));
        }
        return null;
    }

    /** Without the blanks of C around it. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
