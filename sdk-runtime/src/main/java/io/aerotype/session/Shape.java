package io.aerotype.session;

/** How many records a command is about, as far as its settings are concerned. */
enum Shape {
    POINT,
    BATCH,
    QUERY
}
