package io.aerotype.ael;

import io.aerotype.ael.internal.check.Checker;
import io.aerotype.ael.internal.print.Printer;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Limits;
import io.aerotype.ael.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The way into the language: parse, check, print.
 *
 * <p>Any text whatever comes to a tree or to issues, in time that grows with its length and in bounded depth.
 *
 * <pre>{@code
 * AelProgram adults = Ael.compile("$.age > ?0 and $.status == 'active'");
 * Outcome<AelProgram> checked = Ael.check("$.aeg > 21", Use.CONDITION, schema);
 * checked.issues().forEach(issue -> System.err.println(issue.render()));
 * }</pre>
 */
public final class Ael {
    /** How deeply an expression may be nested or chained; {@code and} and {@code or} chain without limit. */
    public static final int MAX_DEPTH = Limits.DEPTH;

    /** How long a text may be, in UTF-16 units. */
    public static final int MAX_LENGTH = Limits.LENGTH;

    private Ael() {}

    /**
     * Parses a text without asking whether it makes sense.
     *
     * @param text the text
     * @return the tree, or what is wrong with the text
     */
    public static Outcome<Expr> parse(String text) {
        IssueLog issues = new IssueLog(text);
        Expr expr = Syntax.parse(text, issues);
        return expr == null ? new Outcome.Failed<>(text, issues.inOrder()) : new Outcome.Ok<>(expr);
    }

    /**
     * Parses and checks a text.
     *
     * @param text the text
     * @param use what it is for
     * @param schema the bins there are, or {@code null} when they are not known
     * @return the program, or everything that is wrong with the text
     */
    public static Outcome<AelProgram> check(String text, Use use, @Nullable Schema schema) {
        IssueLog issues = new IssueLog(text);
        Expr expr = Syntax.parse(text, issues);
        return expr == null ? new Outcome.Failed<>(text, issues.inOrder()) : checked(text, expr, use, schema, issues);
    }

    /**
     * Checks an expression that was built in code.
     *
     * @param expr the tree
     * @param use what it is for
     * @param schema the bins there are, or {@code null} when they are not known
     * @return the program, or everything that is wrong with the tree
     */
    public static Outcome<AelProgram> check(Expr expr, Use use, @Nullable Schema schema) {
        return checked(null, expr, use, schema, new IssueLog(""));
    }

    private static Outcome<AelProgram> checked(
            @Nullable String text, Expr expr, Use use, @Nullable Schema schema, IssueLog issues) {
        TypeTable types = Checker.check(expr, use, schema, issues);
        return issues.isEmpty()
                ? new Outcome.Ok<>(new AelProgram(text, expr, use, types))
                : new Outcome.Failed<>(text == null ? Printer.print(expr) : text, issues.inOrder());
    }

    /**
     * Compiles a filter without a schema.
     *
     * @param text the text of a condition
     * @return the program
     * @throws AelException with every issue, when the text cannot be used
     */
    public static AelProgram compile(String text) {
        return compile(text, Use.CONDITION);
    }

    /**
     * Compiles a text without a schema.
     *
     * @param text the text
     * @param use what it is for
     * @return the program
     * @throws AelException with every issue, when the text cannot be used
     */
    public static AelProgram compile(String text, Use use) {
        return check(text, use, null).orThrow();
    }

    /**
     * Writes an expression as text, the one canonical way. Parsing the text gives an equal tree.
     *
     * @param expr the tree
     * @return its text
     * @throws IllegalArgumentException when it holds a float that is not a finite number
     */
    public static String print(Expr expr) {
        return Printer.print(expr);
    }
}
