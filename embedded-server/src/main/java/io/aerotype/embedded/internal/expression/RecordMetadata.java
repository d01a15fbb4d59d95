package io.aerotype.embedded.internal.expression;

/** What an expression can learn of a record without reading its bins. */
public interface RecordMetadata {
    /** Void time of a record that never expires. */
    long NEVER = -1;

    /** Returns the 20-byte digest; not a copy */
    byte[] digest();

    /** Returns empty if the record is in no set */
    String setName();

    boolean hasUserKey();

    /** Returns milliseconds since the Unix epoch */
    long lastUpdateMillis();

    /** Returns seconds since the Unix epoch, or {@link #NEVER} */
    long voidTimeSeconds();

    /** Returns the server's clock in milliseconds since the Unix epoch */
    long nowMillis();

    /** Returns stored size in bytes, rounded up as the storage does */
    int recordSize();

    /** Returns size on a device in bytes, 0 when the namespace lives in memory */
    int deviceSize();

    /** Returns size in memory in bytes, 0 when the namespace lives on a device */
    int memorySize();

    boolean isTombstone();
}
