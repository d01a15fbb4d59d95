package io.aerotype.embedded.internal.lua;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** Takes a source text apart into words. */
final class Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "false",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "local",
            "nil",
            "not",
            "or",
            "repeat",
            "return",
            "then",
            "true",
            "until",
            "while");

    /** A symbol stands before those that it begins with. */
    private static final List<String> SYMBOLS = List.of(
            "...", "..", "==", "~=", "<=", ">=", "<<", ">>", "//", "::", "+", "-", "*", "/", "%", "^", "#", "&", "~",
            "|", "<", ">", "=", "(", ")", "{", "}", "[", "]", ";", ":", ",", ".");

    private final String source;
    private final String chunk;
    private int at;
    private int line = 1;

    /** @param source the bytes of the text, one a character */
    Lexer(String source, String chunk) {
        this.source = source;
        this.chunk = chunk;
        if (source.startsWith("#")) {
            skipLine();
        }
    }

    SyntaxError error(String reason, String near) {
        return new SyntaxError(chunk, line, reason + " near " + near);
    }

    Token next() {
        skipBlanks();
        int start = at;
        if (at >= source.length()) {
            return new Token(Token.END, LuaValue.NIL, Token.END, line);
        }
        char first = source.charAt(at);
        if (isLetter(first)) {
            return word(start);
        }
        if (isDigit(first) || (first == '.' && isDigit(peek(1)))) {
            return number(start);
        }
        if (first == '"' || first == '\'') {
            return string(start);
        }
        if (first == '[') {
            int level = longBracket();
            if (level >= 0) {
                int begun = line;
                String text = longText(level, "string", begun);
                return new Token(Token.STRING, bytes(text), source.substring(start, at), line);
            }
        }
        for (String symbol : SYMBOLS) {
            if (source.startsWith(symbol, at)) {
                at += symbol.length();
                return new Token(symbol, LuaValue.NIL, symbol, line);
            }
        }
        at++;
        String shown = first < ' ' || first > '~' ? "<\\" + (int) first + ">" : String.valueOf(first);
        return new Token(shown, LuaValue.NIL, shown, line);
    }

    static LuaString bytes(String text) {
        return LuaString.valueOf(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private void skipLine() {
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                newLine();
            } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
                at++;
            } else if (source.startsWith("--", at)) {
                at += 2;
                int level = peek(0) == '[' ? longBracket() : -1;
                if (level >= 0) {
                    longText(level, "comment", line);
                } else {
                    skipLine();
                }
            } else {
                return;
            }
        }
    }

    /** Two different characters after each other end one line. */
    private void newLine() {
        char first = source.charAt(at++);
        if ((peek(0) == '\n' || peek(0) == '\r') && peek(0) != first) {
            at++;
        }
        line++;
    }

    private Token word(int start) {
        while (isLetter(peek(0)) || isDigit(peek(0))) {
            at++;
        }
        String text = source.substring(start, at);
        return KEYWORDS.contains(text)
                ? new Token(text, LuaValue.NIL, text, line)
                : new Token(Token.NAME, bytes(text), text, line);
    }

    /** Whatever hangs together with a number belongs to it, so that {@code 3x} is not two words. */
    private Token number(int start) {
        String exponents = source.startsWith("0x", at) || source.startsWith("0X", at) ? "pP" : "eE";
        while (isLetter(peek(0)) || isDigit(peek(0)) || peek(0) == '.') {
            boolean maySign = exponents.indexOf(peek(0)) >= 0;
            at++;
            if (maySign && (peek(0) == '+' || peek(0) == '-')) {
                at++;
            }
        }
        String text = source.substring(start, at);
        @Nullable LuaExact value = Numerals.read(text);
        if (value == null) {
            throw error("malformed number", "'" + text + "'");
        }
        return new Token(Token.NUMBER, value, text, line);
    }

    /** The level of a long bracket that opens here, and moves behind it; or -1. */
    private int longBracket() {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) == '=') {
            end++;
        }
        if (end >= source.length() || source.charAt(end) != '[') {
            return -1;
        }
        int level = end - at - 1;
        at = end + 1;
        return level;
    }

    private String longText(int level, String what, int begun) {
        String close = "]" + "=".repeat(level) + "]";
        StringBuilder text = new StringBuilder();
        if (peek(0) == '\n' || peek(0) == '\r') {
            newLine();
        }
        while (!source.startsWith(close, at)) {
            if (at >= source.length()) {
                throw error("unfinished long " + what + " (starting at line " + begun + ")", Token.END);
            }
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                newLine();
                text.append('\n');
            } else {
                text.append(c);
                at++;
            }
        }
        at += close.length();
        return text.toString();
    }

    private Token string(int start) {
        char quote = source.charAt(at++);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (peek(0) != quote || at >= source.length()) {
            if (at >= source.length()) {
                throw error("unfinished string", Token.END);
            }
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                throw error("unfinished string", "'" + source.substring(start, at) + "'");
            }
            at++;
            if (c == '\\') {
                escape(start, text);
            } else {
                text.write(c);
            }
        }
        at++;
        LuaString value = LuaString.valueOf(text.toByteArray());
        return new Token(Token.STRING, value, quote + LuaExact.text(value) + quote, line);
    }

    private void escape(int start, ByteArrayOutputStream text) {
        char c = peek(0);
        int simple = "abfnrtv\\\"'".indexOf(c);
        if (c == '\n' || c == '\r') {
            newLine();
            text.write('\n');
        } else if (simple >= 0 && at < source.length()) {
            at++;
            text.write("\u0007\b\f\n\r\t\u000b\\\"'".charAt(simple));
        } else if (c == 'x') {
            at++;
            text.write(hexDigit(start) * 16 + hexDigit(start));
        } else if (c == 'z') {
            at++;
            skipWhite();
        } else if (c == 'u') {
            at++;
            codePoint(start, text);
        } else if (isDigit(c)) {
            text.write(decimal(start));
        } else {
            throw bad("invalid escape sequence", start);
        }
    }

    private SyntaxError bad(String reason, int start) {
        int end = Math.min(source.length(), at + 1);
        return error(reason, "'" + source.substring(start, end) + "'");
    }

    private void skipWhite() {
        while (at < source.length() && (peek(0) == ' ' || (peek(0) >= '\t' && peek(0) <= '\r'))) {
            if (peek(0) == '\n' || peek(0) == '\r') {
                newLine();
            } else {
                at++;
            }
        }
    }

    private int hexDigit(int start) {
        int digit = Character.digit(peek(0), 16);
        if (digit < 0) {
            throw bad("hexadecimal digit expected", start);
        }
        at++;
        return digit;
    }

    private int decimal(int start) {
        int value = 0;
        for (int i = 0; i < 3 && isDigit(peek(0)); i++) {
            value = value * 10 + (source.charAt(at++) - '0');
        }
        if (value > 255) {
            throw bad("decimal escape too large", start);
        }
        return value;
    }

    private void codePoint(int start, ByteArrayOutputStream text) {
        if (peek(0) != '{') {
            throw bad("missing '{' in \\u{xxxx}", start);
        }
        at++;
        long code = hexDigit(start);
        while (Character.digit(peek(0), 16) >= 0) {
            code = code * 16 + hexDigit(start);
            if (code > 0x7FFF_FFFFL) {
                at--;
                throw bad("UTF-8 value too large", start);
            }
        }
        if (peek(0) != '}') {
            throw bad("missing '}' in \\u{xxxx}", start);
        }
        at++;
        text.writeBytes(Utf8.encoded(code));
    }
}
