package io.aerotype.embedded.internal.store;

/**
 * What a namespace is configured with.
 *
 * @param defaultTtl seconds to live of records whose writer leaves it to the server, 0 for ever
 * @param maxRecordSize the largest stored size of a record in bytes
 * @param memoryLimit how many bytes of heap its records may take
 */
public record NamespaceSettings(String name, int defaultTtl, int maxRecordSize, long memoryLimit) {
    public NamespaceSettings withDefaultTtl(int seconds) {
        return new NamespaceSettings(name, seconds, maxRecordSize, memoryLimit);
    }

    public NamespaceSettings withMaxRecordSize(int bytes) {
        return new NamespaceSettings(name, defaultTtl, bytes, memoryLimit);
    }
}
