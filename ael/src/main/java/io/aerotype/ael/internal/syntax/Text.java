package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.Base64;
import java.util.HexFormat;

/** How quoted literals are spelled: escapes in text, bytes in hex and base64. */
final class Text {
    private Text() {}

    /** The characters a quoted token stands for. */
    static String unquote(Lexeme token, IssueLog issues) {
        String source = token.source();
        int end = token.end() - 1;
        if (source.indexOf('\\', token.start(), end) < 0) {
            return source.substring(token.start() + 1, end);
        }
        StringBuilder plain = new StringBuilder(token.end() - token.start());
        for (int at = token.start() + 1; at < end; at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at = escape(source, at, end, plain, issues);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Appends the character an escape stands for and returns the place of the escape's last character. */
    private static int escape(String source, int slash, int end, StringBuilder plain, IssueLog issues) {
        char c = source.charAt(slash + 1);
        switch (c) {
            case 'n' -> plain.append('\n');
            case 't' -> plain.append('\t');
            case 'r' -> plain.append('\r');
            case '\\', '\'', '"' -> plain.append(c);
            case 'u' -> {
                if (slash + 6 <= end && isHex(source, slash + 2, slash + 6)) {
                    plain.append((char) Integer.parseInt(source, slash + 2, slash + 6, 16));
                    return slash + 5;
                }
                issues.add(
                        IssueCode.BAD_TOKEN,
                        new Span(slash, slash + 2),
                        "An escape \\u takes four hexadecimal digits, as in \\u00e9.");
            }
            default ->
                issues.add(
                        IssueCode.BAD_TOKEN,
                        new Span(slash, slash + 2),
                        "There is no escape \\" + c
                                + "; there are \\\\ \\n \\t \\r \\' \\\" and \\u. For a backslash write \\\\.");
        }
        return slash + 1;
    }

    private static boolean isHex(String source, int from, int to) {
        return source.substring(from, to).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    /** The bytes of {@code X'...'} or {@code b64'...'}. */
    static byte[] bytes(Lexeme token, IssueLog issues) {
        String source = token.source();
        int quote = source.indexOf('\'', token.start());
        String content = source.substring(quote + 1, token.end() - 1);
        boolean hex = quote == token.start() + 1;
        try {
            return hex ? HexFormat.of().parseHex(content) : Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException mistake) {
            issues.add(
                    IssueCode.BAD_TOKEN,
                    new Span(token.start(), token.end()),
                    hex
                            ? "X'...' takes an even number of hexadecimal digits."
                            : "b64'...' takes base64: letters, digits, + and /, padded with =.");
            return new byte[0];
        }
    }

    /** The name a token in a path stands for: a word as it is, or what a quoted one says. */
    static String name(Lexeme token, IssueLog issues) {
        return token.type() == AelGrammar.STRING ? unquote(token, issues) : token.getText();
    }
}
