package io.aerotype.processor.emit;

import java.util.List;

/**
 * Lays a source out as a person would: comments of one line on one line, nothing between braces or parentheses that hold
 * nothing, constants without blank lines between. It runs over every generated line of a build, hence once and without
 * patterns.
 */
final class Layout {
    private static final String CONSTANT = "static final ";

    private final List<String> lines;
    private final StringBuilder text;

    private Layout(String source) {
        this.lines = source.lines().toList();
        this.text = new StringBuilder(source.length());
    }

    static String of(String source) {
        return new Layout(source).text();
    }

    private String text() {
        int next = 0;
        while (next < lines.size()) {
            next += add(next);
        }
        return text.toString();
    }

    /** Adds what begins at a line, and answers how many lines that took. */
    private int add(int at) {
        String line = lines.get(at);
        if (line.endsWith("/**") && stripped(at + 2).equals("*/")) {
            text.append(line)
                    .append(lines.get(at + 1).strip(), 1, stripped(at + 1).length())
                    .append(" */\n");
            return 3;
        }
        if ((line.endsWith("{") && stripped(at + 1).startsWith("}"))
                || (line.endsWith("(") && stripped(at + 1).startsWith(")"))) {
            text.append(line).append(stripped(at + 1)).append('\n');
            return 2;
        }
        if (!line.isEmpty() || !between(at)) {
            text.append(line).append('\n');
        }
        return 1;
    }

    /** Whether a line is between two constants. */
    private boolean between(int at) {
        return stripped(at - 1).startsWith(CONSTANT)
                && stripped(at - 1).endsWith(";")
                && stripped(at + 1).startsWith(CONSTANT);
    }

    private String stripped(int at) {
        return at < 0 || at >= lines.size() ? "" : lines.get(at).strip();
    }
}
