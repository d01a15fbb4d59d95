package io.aerotype.spi;

import java.util.Comparator;

/** The order a server keeps map keys in: integers before text, integers by value, text by its bytes in UTF-8. */
enum KeyOrder implements Comparator<Object> {
    INSTANCE;

    @Override
    public int compare(Object left, Object right) {
        return switch (left) {
            case String text -> right instanceof String other ? compareText(text, other) : 1;
            case Number number ->
                right instanceof Number other ? Long.compare(number.longValue(), other.longValue()) : -1;
            default -> throw new IllegalArgumentException("A map key is stored as text or an integer, not " + left);
        };
    }

    /** Bytes of UTF-8 sort as code points do; chars do not, above U+FFFF. */
    private static int compareText(String left, String right) {
        int at = 0;
        int end = Math.min(left.length(), right.length());
        while (at < end && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        if (at == end) {
            return Integer.compare(left.length(), right.length());
        }
        char one = left.charAt(at);
        char other = right.charAt(at);
        return Character.isSurrogate(one) == Character.isSurrogate(other)
                ? Character.compare(one, other)
                : Character.isSurrogate(one) ? 1 : -1;
    }
}
