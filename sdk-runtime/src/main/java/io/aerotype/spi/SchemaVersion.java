package io.aerotype.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The version of a record's schema, and how older records are brought up to it.
 *
 * @param component where the version is stored
 * @param version the version that is written
 * @param upgrades one for each step from version 1 on, or none
 */
public record SchemaVersion(Component<Integer> component, int version, List<Upgrade> upgrades) {
    /**
     * A version and its upgrades.
     *
     * @param component where the version is stored
     * @param version the version that is written
     * @param upgrades one for each step from version 1 on, or none
     * @return the version
     */
    public static SchemaVersion of(Component<Integer> component, int version, Upgrade... upgrades) {
        return new SchemaVersion(component, version, List.of(upgrades));
    }

    /** The version something was stored with: 1 if it says nothing. */
    int of(Map<?, ?> stored) {
        Object value = stored.get(component.bin());
        if (value == null) {
            return 1;
        }
        int found = component.codec().fromStored(value);
        if (found < 1 || found > version) {
            throw new UnreadableValueException(
                    "it is of schema version %d, and this program knows versions 1 to %d".formatted(found, version));
        }
        return found;
    }

    /** What is stored, brought up to this version. */
    Map<?, ?> upgraded(Map<?, ?> stored, int from) {
        if (from == version || upgrades.isEmpty()) {
            return stored;
        }
        Map<String, Object> bins = HashMap.newHashMap(stored.size());
        stored.forEach((name, value) -> bins.put(String.valueOf(name), value));
        for (Upgrade upgrade : upgrades.subList(from - 1, version - 1)) {
            upgrade.upgrade(bins);
        }
        return bins;
    }
}
