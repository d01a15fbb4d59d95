package io.aerotype.session;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a setting has a meaning for. Given to a selector that leaves all of it out, it would silently do nothing.
 *
 * @param name what a message calls it
 * @param kinds the kinds of command that look at it
 * @param shapes their shapes
 * @param modes the modes of their namespaces
 */
record Use(String name, Set<Kind> kinds, Set<Shape> shapes, Set<Mode> modes) {
    static final Set<Mode> BOTH = EnumSet.allOf(Mode.class);

    private static final Set<Shape> THREE = EnumSet.of(Shape.POINT, Shape.BATCH, Shape.QUERY);

    static final Use EVERYTHING = new Use("everything", EnumSet.allOf(Kind.class), EnumSet.allOf(Shape.class), BOTH);

    static final Use COMMANDS =
            new Use("commands on records", EnumSet.complementOf(EnumSet.of(Kind.INFO)), EVERYTHING.shapes, BOTH);

    static final Use READS = new Use("reads", Set.of(Kind.READ), THREE, BOTH);

    static final Use WRITES =
            new Use("writes", EnumSet.of(Kind.WRITE_RETRYABLE, Kind.WRITE_NON_RETRYABLE), THREE, BOTH);

    static final Use RECORDS = new Use(
            "requests about records",
            EnumSet.of(Kind.READ, Kind.WRITE_RETRYABLE, Kind.WRITE_NON_RETRYABLE),
            THREE,
            BOTH);

    static final Use BATCHES = new Use("batches", COMMANDS.kinds, EnumSet.of(Shape.BATCH, Shape.SYSTEM), BOTH);

    boolean covers(Cell cell) {
        return kinds.contains(cell.kind()) && shapes.contains(cell.shape()) && modes.contains(cell.mode());
    }

    void check(String setting, Selector selector) {
        for (Cell cell : Cell.ALL) {
            if (selector.matches(cell) && covers(cell)) {
                return;
            }
        }
        throw new IllegalArgumentException(
                "%s has no meaning for '%s'; it is for %s.".formatted(setting, selector, name));
    }
}
