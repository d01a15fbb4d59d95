package io.aerotype.processor.model;

import java.util.List;

/**
 * What a component says about records written before or after it changed.
 *
 * @param aliases bins it is read from if its own is not there, the first first
 * @param absence what absence means
 * @param lifetime the versions of the schema that have it
 */
public record Evolution(List<String> aliases, Absence absence, Lifetime lifetime) {
    /** Nothing has changed. */
    public static final Evolution NONE = new Evolution(List.of(), Absence.NATURAL, Lifetime.ALWAYS);
}
