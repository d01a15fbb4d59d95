package io.aerotype.session;

/** What a command does, as far as its settings are concerned. */
enum Kind {
    READ,
    /** A write whose repetition does no harm. */
    WRITE_RETRYABLE,
    WRITE_NON_RETRYABLE
}
