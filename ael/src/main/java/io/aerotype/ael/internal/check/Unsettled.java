package io.aerotype.ael.internal.check;

import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.ArrayList;
import java.util.List;

/** The nodes whose type was open when they were met; at the end each must be settled, or be for an argument to settle. */
final class Unsettled {
    private final Words words;
    private final IssueLog issues;
    private List<Question> questions = List.of();

    private record Question(Expr node, Term term, String advice) {}

    Unsettled(Words words, IssueLog issues) {
        this.words = words;
        this.issues = issues;
    }

    /** Remembers an open term; the advice, if not empty, takes the place of the usual one. */
    void add(Expr node, Term term, String advice) {
        if (questions.isEmpty()) {
            questions = new ArrayList<>(4);
        }
        if (!advice.isEmpty()
                && !questions.isEmpty()
                && questions.getLast().node().equals(node)) {
            questions.removeLast(); // better advice takes the place of the usual one
        }
        questions.add(new Question(node, term, advice));
    }

    void report() {
        if (!issues.isEmpty()) {
            return; // a mistake may be why nothing told the type
        }
        for (Question question : questions) {
            if (!question.term().isOpen() || question.term().waitsForArgument()) {
                continue;
            }
            String node = words.of(question.node());
            String advice = !question.advice().isEmpty()
                    ? question.advice()
                    : question.term().isNumeric()
                            ? "say " + node + ".get(type: INT) or " + node + ".get(type: FLOAT)"
                            : "say it, as in " + node + ".get(type: INT)";
            issues.add(
                    IssueCode.TYPE_UNKNOWN,
                    question.node().span(),
                    "Nothing tells the type of " + node + "; " + advice + ".");
            question.term().settleAsReported();
        }
    }
}
