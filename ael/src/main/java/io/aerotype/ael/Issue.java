package io.aerotype.ael;

/**
 * One mistake in an expression: which, where and what to do about it.
 *
 * @param code its permanent code
 * @param span where it is, {@link Span#NONE} in an expression built in code
 * @param line line of its start, from 1; 0 when the span is unknown
 * @param column column of its start, in characters from 1; 0 when the span is unknown
 * @param message what is wrong and how to fix it, in one or two sentences
 * @param source the line of the text it is on, empty when the span is unknown
 */
public record Issue(IssueCode code, Span span, int line, int column, String message, String source) {

    private static final int EXCERPT = 100;

    /**
     * Places an issue in its text.
     *
     * @param code its code
     * @param span where it is
     * @param text the whole text of the expression
     * @param message what is wrong
     * @return the issue with line, column and source line worked out
     */
    public static Issue in(String text, Span span, IssueCode code, String message) {
        if (!span.isKnown()) {
            return new Issue(code, span, 0, 0, message, "");
        }
        int start = Math.min(span.start(), text.length());
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', start);
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = 1 + text.codePointCount(lineStart, start);
        return new Issue(
                code, span, line, column, message, text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd));
    }

    /**
     * The issue for people: code, message, and the line with a caret under the place.
     *
     * <pre>
     * AEL006 line 1, column 10: 'active' is STRING, but '&gt;' ...
     *   $.age &gt; 'active'
     *           ^^^^^^^^
     * </pre>
     *
     * @return one line, or three when the place is known; no line feed at the end
     */
    public String render() {
        if (!span.isKnown()) {
            return code + ": " + message;
        }
        String shown = source;
        int caret = source.offsetByCodePoints(0, Math.min(column - 1, source.codePointCount(0, source.length())));
        int width = Math.max(1, Math.min(span.end() - span.start(), source.length() - caret));
        if (source.length() > EXCERPT) {
            int from = Math.max(0, caret - EXCERPT / 2);
            int to = Math.min(source.length(), from + EXCERPT);
            shown = (from > 0 ? "…" : "") + source.substring(from, to) + (to < source.length() ? "…" : "");
            width = Math.max(1, Math.min(width, to - caret));
            caret = caret - from + (from > 0 ? 1 : 0);
        }
        return code + " line " + line + ", column " + column + ": " + message + "\n  " + shown.replace('\t', ' ')
                + "\n  " + " ".repeat(caret) + "^".repeat(width);
    }
}
