package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Values written for people: {@code [1, -2, 1.5, "a", nil, true, #01ff, {"a": 1}, *, inf, 'name']}. A list or map
 * followed by {@code ^n} has the attribute bits n; {@code 'name'} is a raw without a type byte; {@code geo"…"} is GeoJSON.
 */
public final class Notation {
    private final String text;
    private int position;

    private Notation(String text) {
        this.text = text;
    }

    public static Element parse(String text) {
        Notation notation = new Notation(text);
        Element element = notation.value();
        notation.skipBlanks();
        if (notation.position != text.length()) {
            throw notation.error();
        }
        return element;
    }

    public static byte[] bytes(String text) {
        return ElementWriter.bytesOf(parse(text));
    }

    public static Particle particle(String text) {
        return Elements.toParticle(parse(text));
    }

    private Element value() {
        skipBlanks();
        if (take("[")) {
            List<Element> items = new ArrayList<>();
            while (!take("]")) {
                items.add(value());
                take(",");
            }
            return new ListElement(items, flags());
        }
        if (take("{")) {
            List<Entry> entries = new ArrayList<>();
            while (!take("}")) {
                Element key = value();
                if (!take(":")) {
                    throw error();
                }
                entries.add(new Entry(key, value()));
                take(",");
            }
            return new MapElement(entries, flags());
        }
        if (take("\"")) {
            return Element.of(until("\""));
        }
        if (take("'")) {
            return new Element.Raw(until("'").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        if (take("geo\"")) {
            return Element.Raw.of(
                    ParticleType.GEOJSON,
                    until("\"").replace('`', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        if (take("#")) {
            return Element.Raw.of(ParticleType.BLOB, HexFormat.of().parseHex(word()));
        }
        if (take("*")) {
            return Element.Bound.WILDCARD;
        }
        String word = word();
        return switch (word) {
            case "nil" -> Element.NIL;
            case "true" -> Element.TRUE;
            case "false" -> Element.FALSE;
            case "inf" -> Element.Bound.INFINITY;
            case "NaN", "Infinity", "-Infinity" -> Element.of(Double.parseDouble(word));
            default -> number(word);
        };
    }

    private Element number(String word) {
        if (word.isEmpty()) {
            throw error();
        }
        return word.contains(".") || word.contains("E")
                ? Element.of(Double.parseDouble(word))
                : word.startsWith("-")
                        ? Element.of(Long.parseLong(word))
                        : Element.Int.ofUnsigned(Long.parseUnsignedLong(word));
    }

    private int flags() {
        return take("^") ? Integer.parseInt(word()) : 0;
    }

    private String until(String end) {
        int close = text.indexOf(end, position);
        String content = text.substring(position, close);
        position = close + 1;
        return content;
    }

    private String word() {
        int start = position;
        while (position < text.length()
                && (Character.isLetterOrDigit(text.charAt(position)) || "-.+".indexOf(text.charAt(position)) >= 0)) {
            position++;
        }
        return text.substring(start, position);
    }

    private boolean take(String token) {
        skipBlanks();
        boolean there = text.startsWith(token, position);
        if (there) {
            position += token.length();
        }
        return there;
    }

    private void skipBlanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException error() {
        return new IllegalArgumentException("cannot read at " + position + ": " + text);
    }
}
