package io.aerotype.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Lengths and order as a server knows them: by bytes of UTF-8. */
public final class Utf8 {
    private Utf8() {}

    /** How many bytes the text takes. */
    public static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    /** The order of the texts' bytes, which is a server's. */
    public static int compare(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));
    }

    /** The longest beginning of the text that takes no more than so many bytes, never half a character. */
    public static String truncate(String text, int maxBytes) {
        int end = 0;
        int bytes = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            bytes += bytes(text.substring(end, next));
            if (bytes > maxBytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
