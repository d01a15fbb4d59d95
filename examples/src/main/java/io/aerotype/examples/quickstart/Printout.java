package io.aerotype.examples.quickstart;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the quickstart shows: what was sent, indented behind an arrow, and what came back, at the margin. */
record Printout(PrintStream out) {
    void title(String text) {
        out.println();
        out.println("== " + text);
    }

    void sent(String call) {
        out.println("     -> " + call);
    }

    void back(String line) {
        out.println(line);
    }

    /** The bins of the given names that are there, as {@code {'name': 'Alice', 'verified': True}}. */
    static String show(Map<String, ?> bins, String... names) {
        return Arrays.stream(names)
                .filter(bins::containsKey)
                .map(name -> "'" + name + "': " + literal(Objects.requireNonNull(bins.get(name))))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String literal(Object value) {
        return switch (value) {
            case String text -> "'" + text + "'";
            case Boolean flag -> flag ? "True" : "False";
            case Optional<?> maybe -> maybe.map(Printout::literal).orElse("None");
            default -> value.toString();
        };
    }
}
