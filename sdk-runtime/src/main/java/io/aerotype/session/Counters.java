package io.aerotype.session;

import java.util.Map;
import java.util.Set;

/** Numbers in the answers of several nodes: which of them add up, and their sums. */
final class Counters {
    /** Ends of names of what a node counts of its own, so that the cluster has the sum. */
    private static final Set<String> ENDS = Set.of(
            "objects", "tombstones", "bytes", "records", "success", "error", "timeout", "not_found", "partitions");

    private Counters() {}

    static boolean adds(String field) {
        int end = field.lastIndexOf('_') + 1;
        return field.endsWith("not_found") || ENDS.contains(field.substring(end));
    }

    /** The sum of two numbers; the first text if one is none. */
    static String sum(String one, String other) {
        try {
            return Long.toString(Long.parseLong(one) + Long.parseLong(other));
        } catch (NumberFormatException noNumbers) {
            return one;
        }
    }

    /** A number, or 0 if there is none of this name. */
    static long number(Map<String, String> fields, String field) {
        try {
            return Long.parseLong(fields.getOrDefault(field, "0"));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
