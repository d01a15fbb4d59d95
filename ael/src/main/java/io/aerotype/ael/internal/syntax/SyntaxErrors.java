package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.FailedPredicateException;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Says in words what the parser did not expect, and lets it go on to the next mistake. */
final class SyntaxErrors extends DefaultErrorStrategy {
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(Token.EOF, "the end"),
            Map.entry(AelGrammar.NAME, "a name"),
            Map.entry(AelGrammar.RPAREN, "')'"),
            Map.entry(AelGrammar.LPAREN, "'('"),
            Map.entry(AelGrammar.RBRACKET, "']'"),
            Map.entry(AelGrammar.RBRACE, "'}'"),
            Map.entry(AelGrammar.COMMA, "','"),
            Map.entry(AelGrammar.COLON, "':'"),
            Map.entry(AelGrammar.DOT, "'.'"),
            Map.entry(AelGrammar.ARROW, "'=>'"),
            Map.entry(AelGrammar.ASSIGN, "'='"),
            Map.entry(AelGrammar.THEN, "'then'"),
            Map.entry(AelGrammar.DEFAULT, "'default'"),
            Map.entry(AelGrammar.QUESTION, "'?'"));

    private final Lexemes tokens;
    private final IssueLog issues;
    private boolean lost;

    SyntaxErrors(Lexemes tokens, IssueLog issues) {
        this.tokens = tokens;
        this.issues = issues;
    }

    @Override
    protected void reportNoViableAlternative(Parser recognizer, NoViableAltException mistake) {
        report(mistake.getOffendingToken(), recognizer.getExpectedTokens());
    }

    @Override
    protected void reportInputMismatch(Parser recognizer, InputMismatchException mistake) {
        report(mistake.getOffendingToken(), mistake.getExpectedTokens());
    }

    @Override
    protected void reportFailedPredicate(Parser recognizer, FailedPredicateException mistake) {
        report(mistake.getOffendingToken(), recognizer.getExpectedTokens());
    }

    @Override
    protected void reportUnwantedToken(Parser recognizer) {
        if (!inErrorRecoveryMode(recognizer)) {
            beginErrorCondition(recognizer);
            report(recognizer.getCurrentToken(), getExpectedTokens(recognizer));
        }
    }

    @Override
    protected void reportMissingToken(Parser recognizer) {
        reportUnwantedToken(recognizer);
    }

    @Override
    protected Token getMissingSymbol(Parser recognizer) {
        return recognizer.getCurrentToken(); // stands in for the missing one; no tree is built after an error
    }

    private void report(Token token, IntervalSet expected) {
        if (issues.isFull()) {
            throw new ParseCancellationException();
        }
        if (lost) {
            return;
        }
        // From inside brackets the parser seldom finds out again, so what it says after that is an echo.
        lost = tokens.nestingAt(token.getTokenIndex()) > 0;
        Span span = token.getType() == Token.EOF
                ? new Span(token.getStartIndex(), token.getStartIndex() + 1)
                : new Span(token.getStartIndex(), token.getStopIndex() + 1);
        String found = token.getType() == Token.EOF
                ? "The expression ends too early"
                : "'" + excerpt(token.getText()) + "' is not expected here";
        issues.add(IssueCode.SYNTAX, span, found + "; expected " + words(expected) + "." + advice(token));
    }

    private String advice(Token token) {
        int before = token.getTokenIndex() - 1;
        if (before >= 0 && tokens.get(before).getText().equals("not")) {
            return " Negation is not(...).";
        }
        return switch (token.getType()) {
            case AelGrammar.ASSIGN -> " Equality is '=='.";
            case AelGrammar.BANG -> " Negation is not(...).";
            case AelGrammar.AMPERSAND -> " 'And' is written 'and'.";
            case AelGrammar.PIPE -> " 'Or' is written 'or'.";
            default -> "";
        };
    }

    private static String excerpt(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** The expected tokens, those that begin a value and those that are operators summed up in one word each. */
    private static String words(IntervalSet expected) {
        Set<String> words = new LinkedHashSet<>();
        if (expected.contains(AelGrammar.INTEGER)) {
            words.add(expected.contains(AelGrammar.DOLLAR) ? "a value such as 1, 'text' or $.bin" : "a value");
        } else if (expected.contains(AelGrammar.NAME)) {
            words.add("a name");
        }
        if (expected.contains(AelGrammar.EQ)) {
            words.add("an operator");
        }
        boolean valueExpected = expected.contains(AelGrammar.INTEGER);
        for (int type : expected.toList()) {
            String word = WORDS.get(type);
            boolean summedUp = valueExpected
                    && (type == AelGrammar.NAME
                            || type == AelGrammar.LPAREN
                            || type == AelGrammar.DEFAULT
                            || type == AelGrammar.THEN
                            || type == AelGrammar.COLON);
            if (word != null && !summedUp) {
                words.add(word);
            }
        }
        return words.isEmpty() ? "something else" : String.join(" or ", words);
    }
}
