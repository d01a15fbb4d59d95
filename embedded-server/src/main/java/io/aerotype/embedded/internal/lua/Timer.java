package io.aerotype.embedded.internal.lua;

/** Is told of every call and every turn of a loop, and stops the script by an error when it takes too long. */
@FunctionalInterface
public interface Timer {
    void tick();
}
