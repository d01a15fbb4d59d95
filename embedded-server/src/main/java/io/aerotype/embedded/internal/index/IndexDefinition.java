package io.aerotype.embedded.internal.index;

import org.jspecify.annotations.Nullable;

/**
 * What an index holds. Two indexes of one namespace cannot have the same definition.
 *
 * @param set the set whose records are indexed, or null for all records of the namespace
 * @param bin the bin, empty for an index on an expression
 * @param context the path to the value inside the bin, as msgpack in base64; empty without one
 * @param expression the expression whose value is indexed, as msgpack in base64; empty without one
 */
public record IndexDefinition(
        @Nullable String set, String bin, IndexedType type, IndexedPart part, String context, String expression) {
    /** The same for the records of all sets. */
    IndexDefinition withoutSet() {
        return new IndexDefinition(null, bin, type, part, context, expression);
    }
}
