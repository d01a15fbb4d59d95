package io.aerotype.ael;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** An expression that cannot be used. The message shows every issue with a caret under its place. */
public final class AelException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Issue> issues;

    private final String text;

    /**
     * Reports issues.
     *
     * @param text the text of the expression
     * @param issues what is wrong with it, at least one
     */
    public AelException(String text, List<Issue> issues) {
        super(issues.stream().map(Issue::render).collect(Collectors.joining("\n")));
        this.text = text;
        this.issues = List.copyOf(issues);
    }

    /**
     * What is wrong.
     *
     * @return the issues in the order of the text
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The text of the expression.
     *
     * @return as it was given, or printed when the expression was built in code
     */
    public String text() {
        return text;
    }
}
