package io.aerotype.session;

import java.nio.file.Path;

/** Is told what became of a watched file after each change. Called on the watching thread. */
public interface ConfigurationListener {
    /**
     * The file changed and is in force.
     *
     * @param file the file
     */
    default void reloaded(Path file) {}

    /**
     * The file changed and is wrong; what it said before stays in force.
     *
     * @param file the file
     * @param why names every problem with its line; an {@link java.io.UncheckedIOException} if it cannot be read
     */
    default void refused(Path file, RuntimeException why) {}
}
