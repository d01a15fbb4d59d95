package io.aerotype.embedded.internal.store;

/** A command came to a node that does not serve the partition, perhaps not any more. It is to look again for who does. */
public final class MovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedException() {
        super("another node serves the partition", null, false, false);
    }
}
