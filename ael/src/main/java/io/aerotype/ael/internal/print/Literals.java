package io.aerotype.ael.internal.print;

import io.aerotype.ael.Const;
import java.util.HexFormat;
import java.util.Map;

/** Writes constants and names. */
final class Literals {
    private final StringBuilder out;

    Literals(StringBuilder out) {
        this.out = out;
    }

    static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) < 0;
    }

    void constant(Const value) {
        switch (value) {
            case Const.Int number -> out.append(number.value());
            case Const.Real number -> real(number.value());
            case Const.Text text -> quoted(text.value());
            case Const.Bool truth -> out.append(truth.value());
            case Const.Blob blob ->
                out.append("X'").append(HexFormat.of().formatHex(blob.bytes())).append('\'');
            case Const.Geo geo -> {
                out.append("geoJson(");
                quoted(geo.json());
                out.append(')');
            }
            case Const.Items items -> {
                String start = "[";
                for (Const item : items.items()) {
                    out.append(start);
                    constant(item);
                    start = ", ";
                }
                out.append(items.items().isEmpty() ? "[]" : "]");
            }
            case Const.Entries entries -> {
                String start = "{";
                for (Map.Entry<Const, Const> entry : entries.entries().entrySet()) {
                    out.append(start);
                    constant(entry.getKey());
                    out.append(": ");
                    constant(entry.getValue());
                    start = ", ";
                }
                out.append(entries.entries().isEmpty() ? "{}" : "}");
            }
            case Const.Nil nil -> out.append("NIL");
            case Const.Infinity infinity -> out.append("INF");
            case Const.Wildcard wildcard -> out.append('*');
        }
    }

    /** Infinities have no spelling of their own; they are the least numbers too great for a float's text form. */
    private void real(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            throw new IllegalArgumentException(value + " cannot be written in an expression; pass it as an argument.");
        }
        out.append(value);
    }

    void quoted(String text) {
        out.append('\'');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\'', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('\'');
    }

    /** A bin or a map key: as it is when it is a word, else in quotes. */
    void name(String name) {
        if (isWord(name)) {
            out.append(name);
        } else {
            quoted(name);
        }
    }

    private static boolean isWord(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (at == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** A pattern between slashes; a slash inside that is not escaped yet must be. */
    String pattern(String pattern) {
        StringBuilder escaped = new StringBuilder(pattern.length());
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\\' && at + 1 < pattern.length()) {
                escaped.append(c).append(pattern.charAt(++at));
            } else if (c == '/') {
                escaped.append("\\/");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
