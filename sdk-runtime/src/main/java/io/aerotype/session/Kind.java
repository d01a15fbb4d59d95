package io.aerotype.session;

/** What a command does, as far as its settings are concerned. */
enum Kind {
    READ,
    /** A write whose repetition does no harm. */
    WRITE_RETRYABLE,
    WRITE_NON_RETRYABLE,
    /** The first half of a commit: have the records that were read stayed as they were? */
    TXN_VERIFY,
    /** The second half of a commit, or an abort: the records are rolled forward, or back. */
    TXN_ROLL,
    /** A question to a node about itself, and administration. */
    INFO;

    /** Whether it has the three shapes of commands, rather than one of its own. */
    boolean isCommand() {
        return this == READ || this == WRITE_RETRYABLE || this == WRITE_NON_RETRYABLE;
    }
}
