package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Limits;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** The door to this package: a text becomes a tree, or issues. */
public final class Syntax {

    private Syntax() {}

    /**
     * Parses a text.
     *
     * @param text the text
     * @param issues takes what is wrong with it
     * @return the tree, or {@code null} when there are issues
     */
    public static @Nullable Expr parse(String text, IssueLog issues) {
        if (text.length() > Limits.LENGTH) {
            issues.add(
                    IssueCode.TOO_LONG,
                    new Span(0, 1),
                    "The expression has " + text.length() + " characters; the limit is " + Limits.LENGTH
                            + ". Pass long lists as arguments.");
            return null;
        }
        Lexemes tokens = new Lexer(text, issues).run();
        if (!issues.isEmpty()) {
            return null; // without the words, what the parser says of the rest is an echo
        }
        AelGrammar.ProgramContext program = quickly(tokens);
        if (program == null) {
            report(tokens, issues);
            return null;
        }
        Expr expr = new TreeBuilder(tokens, issues).build(program);
        return issues.isEmpty() ? expr : null;
    }

    /** The first attempt gives up at the first mistake, and so spends nothing on being able to go on after one. */
    private static AelGrammar.@Nullable ProgramContext quickly(Lexemes tokens) {
        AelGrammar parser = parser(tokens);
        parser.setErrorHandler(GiveUp.AT_ONCE);
        try {
            return parser.program();
        } catch (ParseCancellationException mistake) {
            return null; // the second attempt finds it again and says where
        }
    }

    private static void report(Lexemes tokens, IssueLog issues) {
        tokens.seek(0);
        AelGrammar parser = parser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxErrors(tokens, issues));
        try {
            parser.program();
        } catch (ParseCancellationException enough) {
            // the log is full, so looking for more is of no use
            return;
        }
    }

    private static AelGrammar parser(Lexemes tokens) {
        AelGrammar parser = new AelGrammar(tokens);
        parser.setBuildParseTree(false);
        return parser;
    }
}
