package io.aerotype.embedded.internal.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A pattern as instructions of a non-deterministic automaton; the last one accepts. */
final class Program {
    private static final int MOST_INSTRUCTIONS = 100_000;

    private final List<Instruction> instructions = new ArrayList<>();
    private boolean hasBackReferences;

    /** One instruction; unless it says otherwise, the next one follows. */
    sealed interface Instruction {
        /** Takes one byte out of a set. */
        record Take(BitSet bytes) implements Instruction {}

        /** Goes on at two places, the first one preferred. */
        record Fork(int first, int second) implements Instruction {}

        record Jump(int to) implements Instruction {}

        record Check(Anchor anchor) implements Instruction {}

        /** Notes where a group begins (even slot) or ends (odd slot). */
        record Mark(int slot) implements Instruction {}

        record TakeAgain(int group) implements Instruction {}

        record Accept() implements Instruction {}
    }

    private Program() {}

    static Program of(Syntax syntax) {
        Program program = new Program();
        program.emit(syntax);
        program.add(new Instruction.Accept());
        return program;
    }

    int size() {
        return instructions.size();
    }

    Instruction at(int index) {
        return instructions.get(index);
    }

    boolean hasBackReferences() {
        return hasBackReferences;
    }

    private void emit(Syntax syntax) {
        switch (syntax) {
            case Syntax.OneOf(BitSet bytes) -> add(new Instruction.Take(bytes));
            case Syntax.At(Anchor anchor) -> add(new Instruction.Check(anchor));
            case Syntax.Sequence(List<Syntax> parts) -> parts.forEach(this::emit);
            case Syntax.Choice(List<Syntax> alternatives) -> choice(alternatives);
            case Syntax.Repeat(Syntax part, int least, int most) -> repeat(part, least, most);
            case Syntax.BackReference(int number) -> {
                hasBackReferences = true;
                add(new Instruction.TakeAgain(number));
            }
            case Syntax.Group(Syntax part, int number) -> {
                add(new Instruction.Mark(2 * number));
                emit(part);
                add(new Instruction.Mark(2 * number + 1));
            }
        }
    }

    private void choice(List<Syntax> alternatives) {
        List<Integer> jumps = new ArrayList<>();
        for (Syntax alternative : alternatives.subList(0, alternatives.size() - 1)) {
            int fork = add(new Instruction.Accept());
            emit(alternative);
            jumps.add(add(new Instruction.Accept()));
            instructions.set(fork, new Instruction.Fork(fork + 1, size()));
        }
        emit(alternatives.getLast());
        for (int jump : jumps) {
            instructions.set(jump, new Instruction.Jump(size()));
        }
    }

    private void repeat(Syntax part, int least, int most) {
        for (int i = 0; i < least; i++) {
            emit(part);
        }
        if (most == Syntax.UNBOUNDED) {
            int fork = add(new Instruction.Accept());
            emit(part);
            add(new Instruction.Jump(fork));
            instructions.set(fork, new Instruction.Fork(fork + 1, size()));
            return;
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = least; i < most; i++) {
            forks.add(add(new Instruction.Accept()));
            emit(part);
        }
        for (int fork : forks) {
            instructions.set(fork, new Instruction.Fork(fork + 1, size()));
        }
    }

    private int add(Instruction instruction) {
        if (size() >= MOST_INSTRUCTIONS) {
            throw new PatternException("too large");
        }
        instructions.add(instruction);
        return size() - 1;
    }
}
