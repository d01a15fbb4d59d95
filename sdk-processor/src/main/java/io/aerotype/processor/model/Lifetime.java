package io.aerotype.processor.model;

/**
 * The versions of a record's schema that have a component.
 *
 * @param since the first; 1 for one that was always there
 * @param until the last, in which it was still written; {@link #OPEN} for one that still is
 */
public record Lifetime(int since, int until) {
    /** Still written. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** Always there. */
    public static final Lifetime ALWAYS = new Lifetime(1, OPEN);

    /** Whether the version of the schema that is written has the component. */
    public boolean writtenIn(int version) {
        return version <= until;
    }
}
