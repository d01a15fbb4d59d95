package io.aerotype.session;

/** What a namespace prefers when the network splits. */
enum Mode {
    /** Availability. */
    AP,
    /** Consistency: the server's configuration calls it strong-consistency. */
    CP
}
