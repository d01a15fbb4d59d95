package io.aerotype.session;

import java.util.ArrayList;
import java.util.List;

/** One combination of the three things settings depend on. */
record Cell(Kind kind, Shape shape, Mode mode) {
    private static final int SHAPES = Shape.values().length;
    private static final int MODES = Mode.values().length;

    /** Every combination, each at its {@link #index}. */
    static final List<Cell> ALL = all();

    /** Where the combination stands in {@link #ALL}; computed without allocating, as it is needed once per command. */
    @SuppressWarnings("EnumOrdinal") // nothing is stored: the order only has to be the same as in all()
    static int index(Kind kind, Shape shape, Mode mode) {
        return (kind.ordinal() * SHAPES + shape.ordinal()) * MODES + mode.ordinal();
    }

    private static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Shape shape : Shape.values()) {
                for (Mode mode : Mode.values()) {
                    cells.add(new Cell(kind, shape, mode));
                }
            }
        }
        return List.copyOf(cells);
    }
}
