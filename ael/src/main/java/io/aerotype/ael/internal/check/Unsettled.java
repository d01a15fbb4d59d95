package io.aerotype.ael.internal.check;

import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.internal.report.IssueLog;
import org.jspecify.annotations.Nullable;

/** The nodes whose type was open when they were met; at the end each must be settled, or be for an argument to settle. */
final class Unsettled {
    private final IssueLog issues;
    private @Nullable Question first;
    private @Nullable Question last;

    private static final class Question {
        private final Expr node;
        private final Term term;
        private String advice;
        private @Nullable Question next;

        Question(Expr node, Term term, String advice) {
            this.node = node;
            this.term = term;
            this.advice = advice;
        }
    }

    Unsettled(IssueLog issues) {
        this.issues = issues;
    }

    /** Remembers an open term; the advice, if not empty, takes the place of the usual one. */
    void add(Expr node, Term term, String advice) {
        Question before = last;
        if (before != null && !advice.isEmpty() && before.node.equals(node)) {
            before.advice = advice; // better than the usual one
            return;
        }
        Question question = new Question(node, term, advice);
        if (before == null) {
            first = question;
        } else {
            before.next = question;
        }
        last = question;
    }

    void report() {
        if (!issues.isEmpty()) {
            return; // a mistake may be why nothing told the type
        }
        for (Question question = first; question != null; question = question.next) {
            if (question.term.isOpen() && !question.term.waitsForArgument()) {
                report(question);
            }
        }
    }

    private void report(Question question) {
        String node = new Words(issues).of(question.node);
        String advice = !question.advice.isEmpty()
                ? question.advice
                : question.term.isNumeric()
                        ? "say " + node + ".get(type: INT) or " + node + ".get(type: FLOAT)"
                        : "say it, as in " + node + ".get(type: INT)";
        issues.add(
                IssueCode.TYPE_UNKNOWN,
                question.node.span(),
                "Nothing tells the type of " + node + "; " + advice + ".");
        question.term.settleAsReported();
    }
}
