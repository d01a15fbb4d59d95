package io.aerotype.ael.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that knows its kind and place, and cuts its text from the source when asked. */
record Lexeme(int type, String source, int start, int end, int index) implements Token {

    int length() {
        return end - start;
    }

    @Override
    public String getText() {
        return type == EOF ? "" : source.substring(start, end);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return 0; // lines are counted where an issue is reported, not for every token
    }

    @Override
    public int getCharPositionInLine() {
        return start;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    @SuppressWarnings("NullAway") // the parser never asks; its error strategy is ours
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public @Nullable CharStream getInputStream() {
        return null;
    }
}
