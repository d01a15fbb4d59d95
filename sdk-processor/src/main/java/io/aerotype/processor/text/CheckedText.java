package io.aerotype.processor.text;

import io.aerotype.ael.AelProgram;
import java.util.List;

/**
 * A text in which nothing is wrong.
 *
 * @param program its tree, checked against the record
 * @param arguments what is passed for its placeholders, in their order
 */
public record CheckedText(AelProgram program, List<Argument> arguments) {
    /** Whether a parameter is passed. */
    public boolean uses(String parameter) {
        return arguments.stream()
                .anyMatch(argument -> argument.parameter().name().equals(parameter));
    }
}
