package io.aerotype.processor.report;

/**
 * One mistake, ready to be shown.
 *
 * @param problem which mistake
 * @param origin where it was made
 * @param text the whole message, code included
 */
public record Diagnostic(Problem problem, Origin origin, String text) {
    /** Whether nothing but empty classes can be generated for what it is about. */
    public boolean fatal() {
        return problem.fatal();
    }
}
