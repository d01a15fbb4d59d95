package io.aerotype.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One combination of the three things settings depend on. */
record Cell(Kind kind, Shape shape, Mode mode) {
    private static final int SHAPES = Shape.values().length;
    private static final int MODES = Mode.values().length;

    /** More than every {@link #index}. */
    static final int SLOTS = Kind.values().length * SHAPES * MODES;

    /** Every combination there is. */
    static final List<Cell> ALL = all();

    /** Where the combination stands in an array of {@link #SLOTS}; allocates nothing, as it is needed once per command. */
    @SuppressWarnings("EnumOrdinal") // nothing is stored: the order only has to be the same for all
    static int index(Kind kind, Shape shape, Mode mode) {
        return (kind.ordinal() * SHAPES + shape.ordinal()) * MODES + mode.ordinal();
    }

    int index() {
        return index(kind, shape, mode);
    }

    /** Commands have every shape in both modes; a commit is only where consistency is strong, and a node has no mode. */
    private static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Shape shape : Shape.values()) {
                for (Mode mode : Mode.values()) {
                    Cell cell = new Cell(kind, shape, mode);
                    if (cell.exists()) {
                        cells.add(cell);
                    }
                }
            }
        }
        return List.copyOf(cells);
    }

    private boolean exists() {
        return switch (kind) {
            case READ, WRITE_RETRYABLE, WRITE_NON_RETRYABLE -> shape != Shape.SYSTEM;
            case TXN_VERIFY, TXN_ROLL -> shape == Shape.SYSTEM && mode == Mode.CP;
            case INFO -> shape == Shape.SYSTEM && mode == Mode.AP;
        };
    }

    /** As a selector that picks it and nothing else. */
    @Override
    public String toString() {
        String name = switch (kind) {
            case READ -> "reads";
            case WRITE_RETRYABLE -> "writes.retryable";
            case WRITE_NON_RETRYABLE -> "writes.nonRetryable";
            case TXN_VERIFY -> "transactions.verify";
            case TXN_ROLL -> "transactions.roll";
            case INFO -> "info";
        };
        return kind.isCommand() ? "%s.%s.%s".formatted(name, word(shape), word(mode)) : name;
    }

    private static String word(Enum<?> axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }
}
