package io.aerotype.session;

import java.util.OptionalInt;

/**
 * How far work on the servers is.
 *
 * @param done whether it is done on every node
 * @param percent how much of it is done on the slowest node, 0 to 100; empty if the servers do not tell
 */
public record TaskProgress(boolean done, OptionalInt percent) {}
