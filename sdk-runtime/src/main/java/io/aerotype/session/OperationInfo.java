package io.aerotype.session;

import java.util.Optional;

/**
 * What is to be done. It names no key and no value: they may be personal.
 *
 * @param name the verb, as in {@code update}; {@code batch} for a chain of several
 * @param namespace the namespace, of the first key where there are several
 * @param set the set, of the first key where there are several; empty for none
 * @param shape {@code point}, {@code batch} or {@code query}
 * @param keys how many records it is about; 0 for a query
 * @param label what the program calls it, given to {@link Execution#label}; empty if it says nothing
 * @param behavior the name of the session's behavior
 */
public record OperationInfo(
        String name, String namespace, String set, String shape, int keys, Optional<String> label, String behavior) {}
