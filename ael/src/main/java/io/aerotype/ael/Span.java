package io.aerotype.ael;

/**
 * Where a piece of an expression stands in its text: from {@code start} (inclusive) to {@code end} (exclusive), both in
 * UTF-16 units from the beginning of the text.
 *
 * <p>A position is no part of what an expression means, so <em>any two spans are equal</em>. Two trees are therefore equal
 * exactly when they say the same thing, wherever it was written: {@code parse(print(e)).equals(e)}. Compare
 * {@link #start()} and {@link #end()} to tell positions apart.
 *
 * @param start offset of the first character, at least 0, or -1 for {@link #NONE}
 * @param end offset after the last character, never less than {@code start}
 */
public record Span(int start, int end) {

    /** The span of an expression that was built in code and so stands in no text. */
    public static final Span NONE = new Span(-1, -1);

    /**
     * Joins two spans.
     *
     * @param last the span to extend to
     * @return the span from the start of this one to the end of {@code last}
     */
    public Span to(Span last) {
        return new Span(start, last.end);
    }

    /**
     * Tells whether this points into a text.
     *
     * @return {@code false} for {@link #NONE} alone
     */
    public boolean isKnown() {
        return start >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
