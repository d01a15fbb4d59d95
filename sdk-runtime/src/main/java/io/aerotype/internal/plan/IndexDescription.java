package io.aerotype.internal.plan;

import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index as the cluster describes it.
 *
 * @param name its name
 * @param namespace the namespace it is in
 * @param set the set it is for; empty for all sets of the namespace
 * @param bin the bin it is on; empty for an index on an expression
 * @param type what it holds; null for a type this library does not know
 * @param collection which part of a collection it holds
 * @param context the path into the bin, in base64; empty for the bin itself
 * @param expression the expression it is on, in base64; empty for an index on a bin
 * @param readable whether it is complete on the node that was asked
 */
public record IndexDescription(
        String name,
        String namespace,
        String set,
        String bin,
        @Nullable IndexType type,
        IndexCollectionType collection,
        String context,
        String expression,
        boolean readable) {

    /** What it is on, for people. */
    String subject() {
        return bin.isEmpty()
                ? "an expression"
                : context.isEmpty() ? "bin '%s'".formatted(bin) : "a place in bin '%s'".formatted(bin);
    }

    /** Which part of that it holds, for people. */
    String contents() {
        return switch (collection) {
            case DEFAULT -> "whole values";
            case LIST -> "the elements of lists";
            case MAPKEYS -> "the keys of maps";
            case MAPVALUES -> "the values of maps";
        };
    }
}
