package io.aerotype.ael.internal.syntax;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Leaves at the first mistake. It remembers nothing, so one serves all parsers, and it asks nothing of what it need not: the
 * parser sees by itself whether the next token fits.
 */
final class GiveUp implements ANTLRErrorStrategy {
    static final GiveUp AT_ONCE = new GiveUp();

    private GiveUp() {}

    @Override
    public void reset(Parser recognizer) {
        // there is nothing to forget
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw new ParseCancellationException();
    }

    @Override
    public void recover(Parser recognizer, RecognitionException mistake) {
        throw new ParseCancellationException(mistake);
    }

    @Override
    public void sync(Parser recognizer) {
        // what a rule does with the next token tells whether it is right
    }

    @Override
    public boolean inErrorRecoveryMode(Parser recognizer) {
        return false;
    }

    @Override
    public void reportMatch(Parser recognizer) {
        // nobody waits for a token that fits again
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException mistake) {
        // said by the second attempt
    }
}
