package io.aerotype.embedded.internal.regex;

import java.util.Arrays;

/** A compiled regular expression; immutable, and safe to share between threads. */
public final class PosixPattern {
    /** Extended rather than basic syntax. */
    public static final int EXTENDED = 1;
    /** Letters of either case are the same. */
    public static final int IGNORE_CASE = 2;
    /** A dot and a negated class take no newline; anchors also match at line breaks. */
    public static final int LINES = 4;

    private final Program program;

    private PosixPattern(Program program) {
        this.program = program;
    }

    /**
     * Compiles a pattern, which ends at its first NUL byte.
     *
     * @param flags of the constants; other bits mean nothing
     * @throws PatternException if it is no pattern
     */
    public static PosixPattern compile(byte[] pattern, long flags) {
        Syntax syntax = new SyntaxReader(
                        untilNul(pattern), has(flags, EXTENDED), has(flags, IGNORE_CASE), has(flags, LINES))
                .read();
        return new PosixPattern(Program.of(syntax));
    }

    /** Whether the pattern matches anywhere in the text, which ends at its first NUL byte. */
    public boolean isFoundIn(byte[] text) {
        byte[] searched = untilNul(text);
        return program.hasBackReferences()
                ? Backtracking.finds(program, searched)
                : StateSearch.finds(program, searched);
    }

    private static boolean has(long flags, int flag) {
        return (flags & flag) != 0;
    }

    private static byte[] untilNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Arrays.copyOf(bytes, i);
            }
        }
        return bytes;
    }
}
