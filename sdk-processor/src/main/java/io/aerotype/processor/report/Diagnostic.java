package io.aerotype.processor.report;

/**
 * One mistake, ready to be shown.
 *
 * @param problem which mistake
 * @param origin where it was made
 * @param text the whole message, code included
 */
public record Diagnostic(Problem problem, Origin origin, String text) {}
