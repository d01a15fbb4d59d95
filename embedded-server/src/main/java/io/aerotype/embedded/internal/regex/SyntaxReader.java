package io.aerotype.embedded.internal.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern as glibc's regcomp does. Where basic and extended syntax differ: what a backslash makes an operator of the
 * one, it makes a literal of the other; and an operator with nothing before it is a literal in the one, an error in the other.
 */
final class SyntaxReader {
    private static final int MOST_DEPTH = 200;
    private static final int MOST_REPEATS = 0x7fff;
    private static final int END = -1;

    private final byte[] pattern;
    private final boolean extended;
    private final boolean ignoreCase;
    private final boolean lines;
    private final Set<Integer> closedGroups = new HashSet<>();
    private int position;
    private int groups;
    private int depth;

    SyntaxReader(byte[] pattern, boolean extended, boolean ignoreCase, boolean lines) {
        this.pattern = pattern;
        this.extended = extended;
        this.ignoreCase = ignoreCase;
        this.lines = lines;
    }

    Syntax read() {
        Syntax syntax = choice();
        if (position < pattern.length) {
            throw new PatternException("unmatched )");
        }
        return syntax;
    }

    private Syntax choice() {
        if (++depth > MOST_DEPTH) {
            throw new PatternException("groups nested deeper than " + MOST_DEPTH);
        }
        List<Syntax> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (takeOperator('|')) {
            alternatives.add(sequence());
        }
        depth--;
        return alternatives.size() == 1 ? alternatives.getFirst() : new Syntax.Choice(alternatives);
    }

    private Syntax sequence() {
        List<Syntax> parts = new ArrayList<>();
        boolean repeatable = false;
        while (!atSequenceEnd()) {
            if (!repeatable && !extended && atOperator('{')) {
                throw new PatternException("nothing to repeat");
            }
            Syntax repeated = repeatable ? repetition(parts.getLast()) : null;
            if (repeated != null) {
                if (!extended && (peek(0) == '*' || atOperator('{'))) {
                    throw new PatternException("a repetition repeated");
                }
                parts.set(parts.size() - 1, repeated);
                continue;
            }
            Syntax part = part(parts.isEmpty(), repeatable);
            parts.add(part);
            repeatable = !(part instanceof Syntax.At);
        }
        return parts.size() == 1 ? parts.getFirst() : new Syntax.Sequence(parts);
    }

    private boolean atSequenceEnd() {
        return position == pattern.length || atOperator('|') || (atOperator(')') && (depth > 1 || !extended));
    }

    /** Reads a repetition operator that follows {@code part}, null if there is none. */
    private @Nullable Syntax repetition(Syntax part) {
        if (peek(0) == '*') {
            position++;
            return new Syntax.Repeat(part, 0, Syntax.UNBOUNDED);
        }
        if (takeOperator('+')) {
            return new Syntax.Repeat(part, 1, Syntax.UNBOUNDED);
        }
        if (takeOperator('?')) {
            return new Syntax.Repeat(part, 0, 1);
        }
        return takeOperator('{') ? interval(part) : null;
    }

    private Syntax interval(Syntax part) {
        int least = number();
        int most = least;
        if (peek(0) == ',') {
            position++;
            most = number();
            if (least == END) {
                least = 0;
            }
        }
        if (least == END || !takeOperator('}')) {
            throw new PatternException("malformed interval");
        }
        if (most != Syntax.UNBOUNDED && most < least) {
            throw new PatternException("interval of " + least + " to " + most);
        }
        return new Syntax.Repeat(part, least, most);
    }

    /** Reads digits, −1 if there are none. */
    private int number() {
        int number = END;
        while (peek(0) >= '0' && peek(0) <= '9') {
            number = Math.max(number, 0) * 10 + pattern[position++] - '0';
            if (number > MOST_REPEATS) {
                throw new PatternException("more than " + MOST_REPEATS + " repeats");
            }
        }
        return number;
    }

    private Syntax part(boolean first, boolean repeatable) {
        if (takeOperator('(')) {
            return group();
        }
        int b = peek(0);
        if (extended && !repeatable && (b == '*' || b == '+' || b == '?' || b == '{')) {
            throw new PatternException("nothing to repeat");
        }
        position++;
        return switch (b) {
            case '.' -> new Syntax.OneOf(lines ? without('\n') : ByteClass.complement(new BitSet()));
            case '[' -> bracket();
            case '^' -> extended || first ? start() : literal(b);
            case '$' -> extended || atSequenceEnd() ? end() : literal(b);
            case '\\' -> escape();
            default -> literal(b);
        };
    }

    private Syntax group() {
        int number = ++groups;
        Syntax inside = choice();
        if (!takeOperator(')')) {
            throw new PatternException("unmatched (");
        }
        closedGroups.add(number);
        return new Syntax.Group(inside, number);
    }

    private Syntax start() {
        return new Syntax.At(lines ? Anchor.LINE_START : Anchor.TEXT_START);
    }

    private Syntax end() {
        return new Syntax.At(lines ? Anchor.LINE_END : Anchor.TEXT_END);
    }

    private Syntax escape() {
        int b = peek(0);
        if (b == END) {
            throw new PatternException("trailing backslash");
        }
        position++;
        return switch (b) {
            case 'w' -> new Syntax.OneOf(ByteClass.bytes(ByteClass.WORD));
            case 'W' -> new Syntax.OneOf(ByteClass.complement(ByteClass.bytes(ByteClass.WORD)));
            case 's' -> new Syntax.OneOf(ByteClass.bytes(ByteClass.SPACE));
            case 'S' -> new Syntax.OneOf(ByteClass.complement(ByteClass.bytes(ByteClass.SPACE)));
            case 'b' -> new Syntax.At(Anchor.WORD_EDGE);
            case 'B' -> new Syntax.At(Anchor.NO_WORD_EDGE);
            case '<' -> new Syntax.At(Anchor.WORD_START);
            case '>' -> new Syntax.At(Anchor.WORD_END);
            case '`' -> new Syntax.At(Anchor.TEXT_START);
            case '\'' -> new Syntax.At(Anchor.TEXT_END);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> backReference(b - '0');
            default -> literal(b);
        };
    }

    private Syntax backReference(int number) {
        if (!closedGroups.contains(number)) {
            throw new PatternException("reference to group " + number);
        }
        return new Syntax.BackReference(number);
    }

    private Syntax literal(int b) {
        BitSet bytes = new BitSet();
        bytes.set(b);
        return new Syntax.OneOf(ignoringCase(bytes));
    }

    private Syntax bracket() {
        boolean negated = peek(0) == '^';
        if (negated) {
            position++;
        }
        BitSet bytes = new BitSet();
        boolean first = true;
        while (first || peek(0) != ']') {
            first = false;
            if (peek(0) == '[' && peek(1) == ':') {
                bytes.or(ByteClass.named(named(':')));
            } else {
                range(bytes);
            }
        }
        position++;
        BitSet members = ignoringCase(bytes);
        if (negated) {
            members = ByteClass.complement(members);
            members.set('\n', members.get('\n') && !lines);
        }
        return new Syntax.OneOf(members);
    }

    private void range(BitSet bytes) {
        int from = member();
        if (peek(0) != '-' || peek(1) == ']') {
            bytes.set(from);
            return;
        }
        position++;
        int to = member();
        if (to < from) {
            throw new PatternException("range of " + from + " to " + to);
        }
        bytes.set(from, to + 1);
    }

    private int member() {
        int b = peek(0);
        if (b == '[' && (peek(1) == '.' || peek(1) == '=')) {
            String name = named(peek(1));
            if (name.length() != 1) {
                throw new PatternException("collating element " + name);
            }
            return name.charAt(0);
        }
        if (b == END) {
            throw new PatternException("unmatched [");
        }
        position++;
        return b;
    }

    /** Reads {@code [:name:]} and its like. */
    private String named(int mark) {
        StringBuilder name = new StringBuilder();
        position += 2;
        while (peek(0) != mark || peek(1) != ']') {
            if (peek(0) == END) {
                throw new PatternException("unmatched [");
            }
            name.append((char) peek(0));
            position++;
        }
        position += 2;
        return name.toString();
    }

    private BitSet ignoringCase(BitSet bytes) {
        if (!ignoreCase) {
            return bytes;
        }
        BitSet both = (BitSet) bytes.clone();
        for (int upper = 'A'; upper <= 'Z'; upper++) {
            int lower = upper + 'a' - 'A';
            boolean either = bytes.get(upper) || bytes.get(lower);
            both.set(upper, either);
            both.set(lower, either);
        }
        return both;
    }

    private static BitSet without(int b) {
        BitSet one = new BitSet();
        one.set(b);
        return ByteClass.complement(one);
    }

    /** Whether the operator stands here: bare in extended syntax, after a backslash in basic. */
    private boolean atOperator(char operator) {
        return extended ? peek(0) == operator : peek(0) == '\\' && peek(1) == operator;
    }

    private boolean takeOperator(char operator) {
        boolean there = atOperator(operator);
        if (there) {
            position += extended ? 1 : 2;
        }
        return there;
    }

    private int peek(int ahead) {
        return position + ahead < pattern.length ? pattern[position + ahead] & 0xff : END;
    }
}
