package io.aerotype.spi;

import java.util.Map;

/**
 * One step from a version of a record's schema to the next, named by {@code @Schema}. It changes the bins of a record
 * that was read before its components are; nothing is written back until the program writes. It has a constructor without
 * parameters, keeps no state and may be called by several threads.
 *
 * <pre>{@code
 * public final class SplitName implements Upgrade {
 *     public void upgrade(Map<String, Object> bins) {
 *         String[] names = String.valueOf(bins.remove("name")).split(" ", 2);
 *         bins.put("first", names[0]);
 *         bins.put("last", names[1]);
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Upgrade {
    /**
     * Changes the bins.
     *
     * @param bins the record's bins by name, or the entries of an embedded record by key, to be changed: text,
     *     {@code Long}, {@code Double}, {@code Boolean}, {@code byte[]}, lists and maps
     */
    void upgrade(Map<String, Object> bins);
}
