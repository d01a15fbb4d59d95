package io.aerotype.session;

import java.util.ArrayList;
import java.util.Collections;
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
    /** By {@link Cell#index}. Never changed; cells of which nothing special is said share one. */
    private final List<Map<Setting<?>, Chosen>> cells;

    private final AtomicReferenceArray<@Nullable Policies> policies = new AtomicReferenceArray<>(Cell.SLOTS);

    private Matrix(List<Map<Setting<?>, Chosen>> cells) {
        this.cells = cells;
    }

    /** Every setting at its initial value. */
    static Matrix initial(String origin) {
        Map<Setting<?>, Chosen> start = new HashMap<>();
        for (Setting<?> setting : Setting.ALL) {
            start.put(setting, new Chosen(setting.initial(), origin, null));
        }
        return new Matrix(Collections.nCopies(Cell.SLOTS, start));
    }

    /** A level of patches laid over this, from general to specific; of equally specific ones the last wins. */
    Matrix patched(String behavior, List<Patch> patches) {
        List<Patch> ordered = new ArrayList<>(patches);
        ordered.sort(Comparator.comparingInt(Patch::specificity));
        List<Map<Setting<?>, Chosen>> result = new ArrayList<>(cells);
        for (Cell cell : Cell.ALL) {
            Map<Setting<?>, Chosen> changed = null;
            for (Patch patch : ordered) {
                if (patch.selector().matches(cell)) {
                    changed = changed == null ? new HashMap<>(cells.get(cell.index())) : changed;
                    changed.put(patch.setting(), new Chosen(patch.value(), behavior, patch.selector()));
                }
            }
            if (changed != null) {
                result.set(cell.index(), changed);
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
        for (Map.Entry<Setting<?>, Chosen> setting : cells.get(cell.index()).entrySet()) {
            setting.getKey().apply(made, setting.getValue().value());
        }
        return made;
    }

    /** What is said of a setting in a cell. */
    Chosen chosen(Cell cell, Setting<?> setting) {
        return Objects.requireNonNull(cells.get(cell.index()).get(setting));
    }
}
