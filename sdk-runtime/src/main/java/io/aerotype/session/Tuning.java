package io.aerotype.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what a derived behavior says differently from its parent. */
public final class Tuning {
    private final List<Patch> patches = new ArrayList<>();

    Tuning() {}

    /**
     * Gives settings to the operations a selector picks.
     *
     * @param selector picks the operations
     * @param settings sets the values
     * @return this, for more
     * @throws IllegalArgumentException if a value is out of its range or has no meaning for what the selector picks
     */
    public Tuning on(Selector selector, Consumer<Settings> settings) {
        settings.accept(new Settings(selector, patches));
        return this;
    }

    List<Patch> patches() {
        return List.copyOf(patches);
    }
}
