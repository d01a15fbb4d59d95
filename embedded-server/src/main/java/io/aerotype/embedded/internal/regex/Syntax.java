package io.aerotype.embedded.internal.regex;

import java.util.BitSet;
import java.util.List;

/** A parsed pattern. */
sealed interface Syntax {
    /** No upper bound of a repetition. */
    int UNBOUNDED = -1;

    /** One byte out of a set. */
    record OneOf(BitSet bytes) implements Syntax {}

    record Sequence(List<Syntax> parts) implements Syntax {}

    record Choice(List<Syntax> alternatives) implements Syntax {}

    record Repeat(Syntax part, int least, int most) implements Syntax {}

    /** A group, numbered from 1 in the order of opening parentheses. */
    record Group(Syntax part, int number) implements Syntax {}

    /** What a group matched, once more. */
    record BackReference(int number) implements Syntax {}

    record At(Anchor anchor) implements Syntax {}
}
