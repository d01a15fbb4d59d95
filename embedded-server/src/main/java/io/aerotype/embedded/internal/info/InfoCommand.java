package io.aerotype.embedded.internal.info;

/** One command of the text protocol. */
@FunctionalInterface
public interface InfoCommand {
    /**
     * Answers.
     *
     * @return the value, without name, tab and newline
     * @throws InfoException for an answer that begins with ERROR
     */
    String answer(InfoParameters parameters);
}
