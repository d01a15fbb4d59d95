package io.aerotype.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How requests are carried out: timeouts, attempts, consistency and the like, under a name. Immutable; a session has one
 * and code that reads and writes has none of it. A behavior is derived from another one:
 *
 * <pre>{@code
 * Behavior impatient = Behavior.DEFAULT.derive("impatient", settings -> settings
 *     .on(Selector.all(), s -> s.totalTimeout(Duration.ofMillis(200)))
 *     .on(Selector.writes().nonRetryable(), s -> s.maxAttempts(1)));
 * Session session = client.createSession(impatient);
 * }</pre>
 *
 * <p>What a behavior says itself beats what its parent says. Of several settings of one behavior that fit an operation
 * the most specific selector wins, and of equally specific ones the last.
 */
public final class Behavior {
    /**
     * For most programs: 10 seconds for one record, 30 for a batch, no limit for a query; three attempts, six for a query,
     * but only one for a write that must not be repeated blindly. The user key is stored with each record.
     */
    public static final Behavior DEFAULT = initial();

    /** Answers within 200 milliseconds or not at all, with up to four attempts of 50 milliseconds each. */
    public static final Behavior READ_FAST = DEFAULT.derive(
            "readFast",
            settings -> settings.on(
                    Selector.reads(),
                    s -> s.totalTimeout(Duration.ofMillis(200))
                            .socketTimeout(Duration.ofMillis(50))
                            .maxAttempts(4)));

    private final String name;
    private final List<Map<Setting<?>, Object>> values;
    private final List<Policies> policies;

    private Behavior(String name, List<Map<Setting<?>, Object>> values) {
        this.name = name;
        this.values = values;
        this.policies = values.stream().map(Behavior::resolve).toList();
    }

    /**
     * Its name.
     *
     * @return the name it was derived under
     */
    public String name() {
        return name;
    }

    /**
     * Makes a behavior that differs from this one in some settings.
     *
     * @param newName the new behavior's name
     * @param changes says what differs
     * @return the new behavior
     * @throws IllegalArgumentException if a value is out of its range or has no meaning for what it is given to
     */
    public Behavior derive(String newName, Consumer<Tuning> changes) {
        Tuning tuning = new Tuning();
        changes.accept(tuning);
        return new Behavior(Objects.requireNonNull(newName, "newName"), patched(values, tuning.patches()));
    }

    /** Policies of one's own, to be changed. */
    Policies newPolicies(Kind kind, Shape shape, Mode mode) {
        return resolve(values.get(Cell.index(kind, shape, mode)));
    }

    Policies policies(Kind kind, Shape shape, Mode mode) {
        return policies.get(Cell.index(kind, shape, mode));
    }

    private static Behavior initial() {
        Map<Setting<?>, Object> start = new HashMap<>();
        Setting.ALL.forEach(setting -> start.put(setting, setting.initial()));
        Tuning tuning = new Tuning();
        tuning.on(Selector.all().batch(), s -> s.totalTimeout(Duration.ofSeconds(30)))
                .on(
                        Selector.all().query(),
                        s -> s.totalTimeout(Duration.ZERO)
                                .socketTimeout(Duration.ofSeconds(30))
                                .maxAttempts(6))
                .on(Selector.writes().nonRetryable(), s -> s.maxAttempts(1))
                .on(Selector.writes().cp(), s -> s.durableDelete(true));
        return new Behavior(
                "default", patched(Cell.ALL.stream().map(cell -> start).toList(), tuning.patches()));
    }

    /** The parent's values with a level of patches laid over them, from general to specific. */
    private static List<Map<Setting<?>, Object>> patched(List<Map<Setting<?>, Object>> parent, List<Patch> patches) {
        List<Patch> ordered = patches.stream()
                .sorted(Comparator.comparingInt(patch -> patch.selector().specificity()))
                .toList();
        List<Map<Setting<?>, Object>> result = new ArrayList<>();
        for (int i = 0; i < Cell.ALL.size(); i++) {
            Map<Setting<?>, Object> cell = new HashMap<>(parent.get(i));
            for (Patch patch : ordered) {
                if (patch.selector().matches(Cell.ALL.get(i))) {
                    cell.put(patch.setting(), patch.value());
                }
            }
            result.add(Map.copyOf(cell));
        }
        return List.copyOf(result);
    }

    private static Policies resolve(Map<Setting<?>, Object> values) {
        Policies policies = new Policies();
        values.forEach((setting, value) -> setting.apply(policies, value));
        return policies;
    }

    @Override
    public String toString() {
        return "Behavior " + name;
    }
}
