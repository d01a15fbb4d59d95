package io.aerotype.processor.dao;

/** Which records a method is about. */
public sealed interface Target {
    /** All of the set, or those that meet the method's condition. */
    record WholeSet() implements Target {}

    /** Those whose ids a parameter holds. */
    record OfIds(DaoParameter parameter) implements Target {}

    /** Those a parameter holds. */
    record OfObjects(DaoParameter parameter) implements Target {}
}
