package io.aerotype.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a behavior says of every setting in every {@link Cell}, and the stock client's policies that come of it, each made
 * when first needed and then shared. Immutable as seen from outside.
 */
final class Matrix {
    /** In the order of {@link Cell#ALL}. */
    private final List<Map<Setting<?>, Chosen>> cells;

    private final AtomicReferenceArray<@Nullable Policies> policies = new AtomicReferenceArray<>(Cell.SLOTS);

    private Matrix(List<Map<Setting<?>, Chosen>> cells) {
        this.cells = cells;
    }

    /** Every setting at its initial value. */
    static Matrix initial(String origin) {
        Map<Setting<?>, Chosen> start = new HashMap<>();
        Setting.ALL.forEach(setting -> start.put(setting, new Chosen(setting.initial(), origin)));
        return new Matrix(Cell.ALL.stream().map(cell -> start).toList());
    }

    /** A level of patches laid over this, from general to specific; of equally specific ones the last wins. */
    Matrix patched(String behavior, List<Patch> patches) {
        List<Patch> ordered = patches.stream()
                .sorted(Comparator.comparingInt(patch -> patch.selector().specificity()))
                .toList();
        List<Map<Setting<?>, Chosen>> result = new ArrayList<>();
        cells.forEach(values -> result.add(new HashMap<>(values)));
        for (Patch patch : ordered) {
            Chosen chosen = new Chosen(patch.value(), behavior + ": " + patch.selector());
            for (int i = 0; i < Cell.ALL.size(); i++) {
                if (patch.selector().matches(Cell.ALL.get(i))) {
                    result.get(i).put(patch.setting(), chosen);
                }
            }
        }
        return new Matrix(result);
    }

    /** The policies of a cell. They are shared: a command that needs something else copies first. */
    Policies policies(Kind kind, Shape shape, Mode mode) {
        int slot = Cell.index(kind, shape, mode);
        Policies known = policies.get(slot);
        if (known != null) {
            return known;
        }
        // Two threads may both make them; they are equal, and one pair stays.
        Policies made = newPolicies(new Cell(kind, shape, mode));
        policies.set(slot, made);
        return made;
    }

    /** Policies of one's own, to be changed. */
    Policies newPolicies(Cell cell) {
        Policies made = new Policies();
        cells.get(Cell.ALL.indexOf(cell)).forEach((setting, chosen) -> setting.apply(made, chosen.value()));
        return made;
    }

    /** What is said of a setting in a cell. */
    Chosen chosen(Cell cell, Setting<?> setting) {
        return Objects.requireNonNull(cells.get(Cell.ALL.indexOf(cell)).get(setting));
    }
}
