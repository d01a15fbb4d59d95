package io.aerotype.embedded.internal.regex;

/** A condition on a place between bytes. */
enum Anchor {
    TEXT_START {
        @Override
        boolean holds(byte[] text, int position) {
            return position == 0;
        }
    },
    TEXT_END {
        @Override
        boolean holds(byte[] text, int position) {
            return position == text.length;
        }
    },
    LINE_START {
        @Override
        boolean holds(byte[] text, int position) {
            return position == 0 || text[position - 1] == '\n';
        }
    },
    LINE_END {
        @Override
        boolean holds(byte[] text, int position) {
            return position == text.length || text[position] == '\n';
        }
    },
    WORD_START {
        @Override
        boolean holds(byte[] text, int position) {
            return !wordBefore(text, position) && wordAfter(text, position);
        }
    },
    WORD_END {
        @Override
        boolean holds(byte[] text, int position) {
            return wordBefore(text, position) && !wordAfter(text, position);
        }
    },
    WORD_EDGE {
        @Override
        boolean holds(byte[] text, int position) {
            return wordBefore(text, position) != wordAfter(text, position);
        }
    },
    NO_WORD_EDGE {
        @Override
        boolean holds(byte[] text, int position) {
            return wordBefore(text, position) == wordAfter(text, position);
        }
    };

    abstract boolean holds(byte[] text, int position);

    private static boolean wordBefore(byte[] text, int position) {
        return position > 0 && ByteClass.WORD.test(text[position - 1] & 0xff);
    }

    private static boolean wordAfter(byte[] text, int position) {
        return position < text.length && ByteClass.WORD.test(text[position] & 0xff);
    }
}
