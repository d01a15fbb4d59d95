package io.aerotype.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a behavior comes to: a line for each setting, each of its values, and who said so.
 *
 * <pre>{@code
 * System.out.println(Behavior.READ_FAST.explain());
 * }</pre>
 *
 * @param behavior the behavior's name
 * @param lines by setting; the lines of one setting together name every operation that looks at it
 */
public record BehaviorExplanation(String behavior, List<Line> lines) {
    /** Copies the list. */
    public BehaviorExplanation {
        lines = List.copyOf(lines);
    }

    /**
     * One value of one setting.
     *
     * @param setting the setting's name, as in {@code maxAttempts}
     * @param value the value, as a configuration file says it
     * @param origin the behavior and its selector that said so, as in {@code readFast: reads}
     * @param operations what the value is for, as in {@code reads.point.ap}
     */
    public record Line(String setting, String value, String origin, List<String> operations) {
        /** Copies the list. */
        public Line {
            operations = List.copyOf(operations);
        }
    }

    static BehaviorExplanation of(String behavior, Matrix matrix) {
        List<Line> lines = new ArrayList<>();
        for (Setting<?> setting : Setting.ALL) {
            Map<Chosen, List<String>> cells = new LinkedHashMap<>();
            for (Cell cell : Cell.ALL) {
                if (setting.use().covers(cell)) {
                    cells.computeIfAbsent(matrix.chosen(cell, setting), chosen -> new ArrayList<>())
                            .add(cell.toString());
                }
            }
            cells.forEach((chosen, operations) ->
                    lines.add(new Line(setting.name(), setting.print(chosen.value()), chosen.origin(), operations)));
        }
        return new BehaviorExplanation(behavior, lines);
    }

    /**
     * The value of a setting for an operation.
     *
     * @param setting the setting's name, as in {@code maxAttempts}
     * @param operation an operation, as in {@code reads.point.ap}
     * @return the line that holds it
     * @throws IllegalArgumentException if there is no such setting or operation, or the one has no meaning for the other
     */
    public Line of(String setting, String operation) {
        return lines.stream()
                .filter(line ->
                        line.setting().equals(setting) && line.operations().contains(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no setting '%s' of an operation '%s'; print the explanation for those there are."
                                .formatted(setting, operation)));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Behavior ").append(behavior);
        String before = "";
        for (Line line : lines) {
            text.append("%n  %-20s %-10s %-36s %s"
                    .formatted(
                            line.setting().equals(before) ? "" : line.setting(),
                            line.value(),
                            line.origin(),
                            String.join(" ", line.operations())));
            before = line.setting();
        }
        return text.toString();
    }
}
