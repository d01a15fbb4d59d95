package io.aerotype.processor.report;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Hands diagnostics to the compiler. */
public final class Reporter {
    private final Messager messager;

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Shows the diagnostic at its origin. */
    public void report(Diagnostic diagnostic) {
        Origin origin = diagnostic.origin();
        messager.printMessage(
                diagnostic.fatal() ? Kind.ERROR : Kind.WARNING,
                diagnostic.text(),
                origin.element(),
                origin.annotation(),
                origin.value());
    }

    /** Shows a notice at its origin. */
    public void tell(Notice notice) {
        Origin origin = notice.origin();
        messager.printMessage(Kind.NOTE, notice.text(), origin.element(), origin.annotation(), origin.value());
    }
}
