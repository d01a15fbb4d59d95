package io.aerotype.embedded.internal.regex;

import io.aerotype.embedded.internal.regex.Program.Instruction;

/** Searches a text by following every path through a program at once; for programs without back references. */
final class StateSearch {
    private final Program program;
    private final byte[] text;
    private final int[] reachedAt;
    private int[] current;
    private int[] next;
    private int[] pending;
    private int currentSize;
    private int nextSize;

    private StateSearch(Program program, byte[] text) {
        this.program = program;
        this.text = text;
        this.reachedAt = new int[program.size()];
        this.current = new int[program.size()];
        this.next = new int[program.size()];
        this.pending = new int[2 * program.size() + 1];
    }

    static boolean finds(Program program, byte[] text) {
        return new StateSearch(program, text).run();
    }

    private boolean run() {
        for (int position = 0; position <= text.length; position++) {
            // The match may start anywhere.
            if (reach(0, position)) {
                return true;
            }
            int[] swapped = current;
            current = next;
            currentSize = nextSize;
            next = swapped;
            nextSize = 0;
            if (position < text.length && step(position)) {
                return true;
            }
        }
        return false;
    }

    private boolean step(int position) {
        int b = text[position] & 0xff;
        for (int i = 0; i < currentSize; i++) {
            int state = current[i];
            if (program.at(state) instanceof Instruction.Take take
                    && take.bytes().get(b)
                    && reach(state + 1, position + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Adds what is reached without taking a byte; returns whether the program accepts there. */
    private boolean reach(int start, int position) {
        int size = 0;
        pending[size++] = start;
        while (size > 0) {
            int state = pending[--size];
            if (reachedAt[state] == position + 1) {
                continue;
            }
            reachedAt[state] = position + 1;
            switch (program.at(state)) {
                case Instruction.Accept() -> {
                    return true;
                }
                case Instruction.Take take -> next[nextSize++] = state;
                case Instruction.Jump(int to) -> pending[size++] = to;
                case Instruction.Mark mark -> pending[size++] = state + 1;
                case Instruction.Check(Anchor anchor) -> {
                    if (anchor.holds(text, position)) {
                        pending[size++] = state + 1;
                    }
                }
                case Instruction.Fork(int first, int second) -> {
                    pending[size++] = second;
                    pending[size++] = first;
                }
                case Instruction.TakeAgain again -> throw new IllegalStateException("a back reference");
            }
        }
        return false;
    }
}
