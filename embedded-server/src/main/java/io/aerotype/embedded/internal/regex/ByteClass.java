package io.aerotype.embedded.internal.regex;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;

/** The named classes of bytes, in the C locale. */
final class ByteClass {
    /** What the escapes for words go by. */
    static final IntPredicate WORD = b -> isLetter(b) || isDigit(b) || b == '_';

    static final IntPredicate SPACE = b -> b == ' ' || (b >= '\t' && b <= '\r');

    private static final int BYTES = 256;

    private static final Map<String, IntPredicate> NAMED = Map.ofEntries(
            Map.entry("alpha", ByteClass::isLetter),
            Map.entry("digit", ByteClass::isDigit),
            Map.entry("alnum", b -> isLetter(b) || isDigit(b)),
            Map.entry("upper", b -> b >= 'A' && b <= 'Z'),
            Map.entry("lower", b -> b >= 'a' && b <= 'z'),
            Map.entry("space", SPACE),
            Map.entry("blank", b -> b == ' ' || b == '\t'),
            Map.entry("punct", b -> b > ' ' && b < 0x7f && !isLetter(b) && !isDigit(b)),
            Map.entry("print", b -> b >= ' ' && b < 0x7f),
            Map.entry("graph", b -> b > ' ' && b < 0x7f),
            Map.entry("cntrl", b -> b < ' ' || b == 0x7f),
            Map.entry("xdigit", b -> isDigit(b) || (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F')));

    private ByteClass() {}

    static BitSet bytes(IntPredicate members) {
        BitSet bytes = new BitSet(BYTES);
        for (int b = 0; b < BYTES; b++) {
            bytes.set(b, members.test(b));
        }
        return bytes;
    }

    static BitSet complement(BitSet bytes) {
        BitSet others = (BitSet) bytes.clone();
        others.flip(0, BYTES);
        return others;
    }

    static BitSet named(String name) {
        IntPredicate members = NAMED.get(name);
        if (members == null) {
            throw new PatternException("class " + name);
        }
        return bytes(members);
    }

    private static boolean isLetter(int b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
