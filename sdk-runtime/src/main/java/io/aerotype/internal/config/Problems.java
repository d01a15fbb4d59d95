package io.aerotype.internal.config;

import io.aerotype.ael.internal.report.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is wrong with a configuration, all of it, each with its line. */
public final class Problems {
    private record Problem(int line, String what) {}

    private final String source;
    private final List<Problem> found = new ArrayList<>();

    /**
     * Starts without one.
     *
     * @param source what a message calls the text, as a rule its file's name
     */
    public Problems(String source) {
        this.source = source;
    }

    /** Reports a problem. */
    public void add(int line, String what) {
        found.add(new Problem(line, what));
    }

    /** Reports a name that is none of those there are. */
    public void unknown(Item.Entry entry, String what, Collection<String> names) {
        String nearest = Nearest.to(entry.name(), names);
        add(
                entry.line(),
                "'%s' is no %s; %s"
                        .formatted(
                                entry.name(),
                                what,
                                nearest == null
                                        ? "there are " + String.join(", ", names) + "."
                                        : "did you mean '" + nearest + "'?"));
    }

    /** Reports what stands where something else belongs. */
    public void misplaced(Item.Entry entry, String expected) {
        add(
                entry.line(),
                "'%s' takes %s, not %s."
                        .formatted(entry.name(), expected, entry.value().kind()));
    }

    /**
     * Throws if there is one.
     *
     * @throws IllegalArgumentException naming the source, and every problem with its line
     */
    public void check() {
        if (found.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder();
        for (Problem problem : found.stream()
                .sorted(java.util.Comparator.comparingInt(Problem::line))
                .toList()) {
            message.append(message.isEmpty() ? "" : System.lineSeparator())
                    .append("%s, line %d: %s".formatted(source, problem.line(), problem.what()));
        }
        throw new IllegalArgumentException(message.toString());
    }
}
