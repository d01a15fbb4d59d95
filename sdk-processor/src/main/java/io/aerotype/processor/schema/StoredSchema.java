package io.aerotype.processor.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record looks like on the server.
 *
 * @param record the record, fully qualified
 * @param place its namespace and set, or that it is embedded
 * @param id the type of its id; empty if it is embedded
 * @param bins its bins, or the keys of the map it is stored as, in order
 * @param indexes its indexes
 */
record StoredSchema(
        String record, String place, Optional<String> id, Map<String, StoredBin> bins, List<String> indexes) {
    StoredSchema {
        bins = new LinkedHashMap<>(bins);
        indexes = List.copyOf(indexes);
    }
}
