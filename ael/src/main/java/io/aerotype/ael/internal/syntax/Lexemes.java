package io.aerotype.ael.internal.syntax;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** All tokens of a text, for the parser to walk over. The last is the end of the text. */
final class Lexemes implements TokenStream {
    private final String source;
    private final Lexeme[] tokens;
    private final int size;
    private int position;

    Lexemes(String source, Lexeme[] tokens, int size) {
        this.source = source;
        this.tokens = tokens;
        this.size = size;
    }

    /** How many brackets are open before a token. */
    int nestingAt(int index) {
        int nesting = 0;
        for (int at = 0; at < index; at++) {
            nesting += Signs.nesting(tokens[at].type());
        }
        return nesting;
    }

    @Override
    public Token LT(int k) {
        if (k == 1) {
            return tokens[position];
        }
        int at = k > 0 ? position + k - 1 : position + k;
        return tokens[Math.max(0, Math.min(at, size - 1))];
    }

    @Override
    public int LA(int i) {
        return i == 1 ? tokens[position].type() : LT(i).getType();
    }

    @Override
    public void consume() {
        if (position < size - 1) {
            position++;
        }
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // every token stays in memory, so there is nothing to release
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, size - 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String getSourceName() {
        return "expression";
    }

    @Override
    @SuppressWarnings("NullAway") // the parser never asks; its error strategy is ours
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return source.substring(tokens[interval.a].start(), tokens[interval.b].end());
    }

    @Override
    public String getText() {
        return source;
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return source.substring(start.getStartIndex(), stop.getStopIndex() + 1);
    }
}
