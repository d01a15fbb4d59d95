package io.aerotype.ael.internal.report;

import io.aerotype.ael.Issue;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the issues of one text. Allocates nothing as long as there is none. */
public final class IssueLog {
    /** More than this many help nobody, and a text of a megabyte can hold a million. */
    private static final int MOST = 20;

    private final String text;
    private List<Issue> issues = List.of();

    public IssueLog(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public void add(IssueCode code, Span span, String message) {
        if (isFull()) {
            return;
        }
        for (Issue known : issues) {
            if (span.isKnown()
                    && known.span().start() == span.start()
                    && known.span().end() == span.end()) {
                return; // the first thing said of a place is the cause, the next its echo
            }
        }
        if (issues.isEmpty()) {
            issues = new ArrayList<>();
        }
        issues.add(Issue.in(text, span, code, message));
    }

    /** Whether more issues would only be thrown away. */
    public boolean isFull() {
        return issues.size() >= MOST;
    }

    public boolean isEmpty() {
        return issues.isEmpty();
    }

    public List<Issue> inOrder() {
        return issues.stream()
                .sorted(Comparator.comparingInt(issue -> issue.span().start()))
                .toList();
    }
}
