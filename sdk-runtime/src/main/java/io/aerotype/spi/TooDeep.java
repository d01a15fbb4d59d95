package io.aerotype.spi;

/** Nesting that a thread's stack cannot hold: very deep, or an object that contains itself. */
final class TooDeep {
    static final String MESSAGE = "it is nested too deeply for the stack of this thread, or it contains itself";

    private TooDeep() {}
}
