package io.aerotype.session;

/** How many records a command is about, as far as its settings are concerned. */
enum Shape {
    POINT,
    BATCH,
    QUERY,
    /** What the client does on its own account: the halves of a commit, and questions to nodes. */
    SYSTEM
}
