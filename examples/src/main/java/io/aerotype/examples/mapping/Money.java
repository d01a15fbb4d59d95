package io.aerotype.examples.mapping;

/** Cents. */
public record Money(long cents) {}
