package io.aerotype.session;

import io.aerotype.internal.config.Item;
import io.aerotype.internal.config.Problems;
import io.aerotype.internal.config.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Behaviors, and settings of connections, that stand in a YAML file and not in the program. Watched, the file may be changed
 * while the program runs: it is in force a moment later, as a whole or not at all.
 *
 * <pre>{@code
 * behaviors:
 *   impatient:
 *     parent: readFast
 *     allOperations: { totalTimeout: 200ms }
 *     writes.nonRetryable: { maxAttempts: 1 }
 * system:
 *   DEFAULT:
 *     circuitBreaker: { maxErrors: 50 }
 * }</pre>
 *
 * <pre>{@code
 * try (Configuration file = Configuration.watch(Path.of("aerotype.yaml"));
 *      Client client = Client.builder().seeds("localhost").configuration(file).connect()) {
 *   Session session = client.createSession(file.behavior("impatient"));
 * }
 * }</pre>
 *
 * <p>Sections are named as in {@code docs/configuration.md}; settings have the names of {@link Settings}.
 */
public final class Configuration implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Configuration.class.getName());

    /** What a file said: all its parts belong to the same version of it. */
    private record Content(Set<String> behaviors, SystemSection system) {}

    private final @Nullable Path file;
    private final AtomicReference<Map<String, Matrix>> matrices = new AtomicReference<>(Map.of());
    private final AtomicReference<Content> content = new AtomicReference<>();
    private final List<Consumer<SystemSection>> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable FileWatch watch;

    private Configuration(@Nullable Path file, String text) {
        this.file = file;
        apply(text);
    }

    /**
     * Reads a configuration.
     *
     * @param yaml its text
     * @return the configuration
     * @throws IllegalArgumentException naming every problem with its line
     */
    public static Configuration parse(String yaml) {
        return new Configuration(null, yaml);
    }

    /**
     * Reads a configuration from a file, once; {@link #reload} reads it again.
     *
     * @param file the file
     * @return the configuration
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException naming every problem with its line
     */
    public static Configuration load(Path file) {
        return new Configuration(file, text(file));
    }

    /**
     * Reads a configuration from a file, now and whenever it changes. A change that is wrong leaves the last good one in force
     * and is logged as a warning.
     *
     * @param file the file
     * @return the configuration; close it to end the watch
     * @throws UncheckedIOException if it cannot be read or watched
     * @throws IllegalArgumentException naming every problem with its line
     */
    public static Configuration watch(Path file) {
        return watch(file, new ConfigurationListener() {});
    }

    /**
     * Reads a configuration from a file, now and whenever it changes, as {@link #watch(Path)}.
     *
     * @param file the file
     * @param listener is told what became of each change
     * @return the configuration; close it to end the watch
     * @throws UncheckedIOException if it cannot be read or watched
     * @throws IllegalArgumentException naming every problem with its line
     */
    public static Configuration watch(Path file, ConfigurationListener listener) {
        Objects.requireNonNull(listener, "listener");
        FileWatch watch = FileWatch.on(file);
        try {
            Configuration configuration = load(file);
            configuration.watch = watch;
            watch.start(() -> configuration.follow(file, listener));
            return configuration;
        } catch (RuntimeException unusable) {
            watch.close();
            throw unusable;
        }
    }

    /**
     * A behavior of the file. It follows the file: after a reload it is what the file then says, and one that is gone from
     * the file stays as it was.
     *
     * @param name its name
     * @return the behavior
     * @throws IllegalArgumentException if there is none of this name; the message lists those there are
     */
    public Behavior behavior(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no behavior '%s' in %s; there are %s.".formatted(name, source(), behaviors())));
    }

    /**
     * A behavior of the file, as {@link #behavior}.
     *
     * @param name its name
     * @return the behavior, or empty if there is none of this name
     */
    public Optional<Behavior> find(String name) {
        return behaviors().contains(name) ? Optional.of(Behavior.declared(name, matrices)) : Optional.empty();
    }

    /**
     * The behaviors there are.
     *
     * @return their names
     */
    public Set<String> behaviors() {
        return current().behaviors();
    }

    /**
     * Reads the file again.
     *
     * @throws IllegalStateException if this configuration is of no file
     * @throws UncheckedIOException if it cannot be read; what it said before stays in force
     * @throws IllegalArgumentException naming every problem with its line; what it said before stays in force
     */
    public void reload() {
        if (file == null) {
            throw new IllegalStateException("This configuration was given as text; there is no file to read again.");
        }
        apply(text(file));
    }

    /** Ends the watch. What the file said last stays in force. A second call does nothing. */
    @Override
    public void close() {
        FileWatch running = watch;
        if (running != null) {
            running.close();
        }
    }

    /** What the file says of connections. */
    SystemSection system() {
        return current().system();
    }

    /** Calls on every change from now on; {@link #unfollow} ends it. */
    void follow(Consumer<SystemSection> follower) {
        followers.add(follower);
    }

    void unfollow(Consumer<SystemSection> follower) {
        followers.remove(follower);
    }

    private void follow(Path changed, ConfigurationListener listener) {
        try {
            reload();
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The change of %s is refused; what it said before stays in force. %s"
                            .formatted(changed, wrong.getMessage()));
            listener.refused(changed, wrong);
            return;
        }
        listener.reloaded(changed);
    }

    private void apply(String text) {
        Problems problems = new Problems(source());
        Map<String, Matrix> read = Map.of();
        SystemSection system = SystemSection.NONE;
        for (Item.Entry entry : YamlReader.read(text, problems).entries()) {
            switch (entry.name()) {
                case "behaviors" -> read = BehaviorSection.read(entry, problems);
                case "system" -> system = SystemSection.read(entry, problems);
                default -> problems.unknown(entry, "part of a configuration", List.of("behaviors", "system"));
            }
        }
        problems.check();
        Map<String, Matrix> all = new HashMap<>(matrices.get());
        all.putAll(read);
        content.set(new Content(Set.copyOf(read.keySet()), system));
        matrices.set(Map.copyOf(all));
        for (Consumer<SystemSection> follower : followers) {
            follower.accept(system);
        }
    }

    private Content current() {
        return Objects.requireNonNull(content.get());
    }

    private String source() {
        return file == null ? "the configuration" : String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The configuration %s cannot be read.".formatted(file), unreadable);
        }
    }
}
