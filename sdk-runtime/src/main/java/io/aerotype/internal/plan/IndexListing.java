package io.aerotype.internal.plan;

import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a server answers about its indexes. What makes no sense is passed over, so that the rest can be used. */
public final class IndexListing {
    /** Between rows, and between the fields of a row: names may hold the separator, but not followed by a field. */
    private static final String ROW = ";(?=[a-z_]+=)";

    private static final String FIELD = ":(?=[a-z_]+=)";

    private IndexListing() {}

    /** Rows of an answer to {@code sindex-list}. */
    public static List<IndexDescription> parse(String answer) {
        return Arrays.stream(answer.split(ROW, -1))
                .map(row -> describe(fields(row, FIELD)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A field of an answer to {@code sindex-stat}; 0 if there is none, or no number. */
    static long entriesPerValue(String answer) {
        try {
            return Long.parseLong(fields(answer, ROW).getOrDefault("entries_per_bval", "0"));
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    private static Optional<IndexDescription> describe(Map<String, String> row) {
        String name = row.get("indexname");
        String namespace = row.get("ns");
        if (name == null || namespace == null) {
            return Optional.empty();
        }
        return Optional.of(new IndexDescription(
                name,
                namespace,
                text(row, "set"),
                text(row, "bin"),
                type(text(row, "type")),
                collection(text(row, "indextype")),
                text(row, "context"),
                text(row, "exp"),
                "RW".equals(row.get("state"))));
    }

    private static Map<String, String> fields(String row, String separator) {
        Map<String, String> fields = new HashMap<>();
        for (String field : row.split(separator, -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return fields;
    }

    /** A server writes "null" where there is nothing. */
    private static String text(Map<String, String> row, String field) {
        String value = row.getOrDefault(field, "null");
        return value.equals("null") ? "" : value;
    }

    private static @Nullable IndexType type(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "numeric", "integer" -> IndexType.NUMERIC;
            case "string" -> IndexType.STRING;
            case "blob" -> IndexType.BLOB;
            case "geo2dsphere" -> IndexType.GEO2DSPHERE;
            default -> null;
        };
    }

    private static IndexCollectionType collection(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "list" -> IndexCollectionType.LIST;
            case "mapkeys" -> IndexCollectionType.MAPKEYS;
            case "mapvalues" -> IndexCollectionType.MAPVALUES;
            default -> IndexCollectionType.DEFAULT;
        };
    }
}
