package io.aerotype.embedded.internal.regex;

import io.aerotype.embedded.internal.regex.Program.Instruction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Searches a text one path after the other, which back references need. That can take time without reasonable bound, so it
 * gives up after a number of steps and reports no match.
 */
final class Backtracking {
    private static final int MOST_STEPS = 5_000_000;

    private final Program program;
    private final byte[] text;
    private int steps;

    private Backtracking(Program program, byte[] text) {
        this.program = program;
        this.text = text;
    }

    /** A path to be tried. */
    private record Path(int state, int position, @Nullable Marks marks) {}

    /** Where the groups of a path begin and end, −1 if they do not; the newest mark of a slot is found first. */
    private record Marks(int slot, int position, @Nullable Marks older) {
        private static final int NOWHERE = -1;

        static int find(@Nullable Marks marks, int slot) {
            for (Marks mark = marks; mark != null; mark = mark.older()) {
                if (mark.slot() == slot) {
                    return mark.position();
                }
            }
            return NOWHERE;
        }
    }

    static boolean finds(Program program, byte[] text) {
        Backtracking search = new Backtracking(program, text);
        for (int start = 0; start <= text.length; start++) {
            if (search.matchesAt(start)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(int start) {
        Deque<Path> paths = new ArrayDeque<>();
        paths.push(new Path(0, start, null));
        while (!paths.isEmpty() && steps < MOST_STEPS) {
            if (follow(paths.pop(), paths)) {
                return true;
            }
        }
        return false;
    }

    /** Follows one path to its end, leaving its forks to be tried. */
    private boolean follow(Path path, Deque<Path> paths) {
        int state = path.state();
        int position = path.position();
        Marks marks = path.marks();
        while (steps++ < MOST_STEPS) {
            switch (program.at(state)) {
                case Instruction.Accept() -> {
                    return true;
                }
                case Instruction.Take(var bytes) -> {
                    if (position == text.length || !bytes.get(text[position] & 0xff)) {
                        return false;
                    }
                    position++;
                    state++;
                }
                case Instruction.Jump(int to) -> state = to;
                case Instruction.Check(Anchor anchor) -> {
                    if (!anchor.holds(text, position)) {
                        return false;
                    }
                    state++;
                }
                case Instruction.Mark(int slot) -> {
                    marks = new Marks(slot, position, marks);
                    state++;
                }
                case Instruction.Fork(int first, int second) -> {
                    paths.push(new Path(second, position, marks));
                    state = first;
                }
                case Instruction.TakeAgain(int group) -> {
                    int from = Marks.find(marks, 2 * group);
                    int to = Marks.find(marks, 2 * group + 1);
                    int end = position + to - from;
                    if (from < 0
                            || to < 0
                            || end > text.length
                            || !Arrays.equals(text, from, to, text, position, end)) {
                        return false;
                    }
                    position = end;
                    state++;
                }
            }
        }
        return false;
    }
}
