package io.aerotype.embedded.internal.wire;

import org.jspecify.annotations.Nullable;

/** The fields of a record message that this server reads or writes. */
public enum FieldType {
    NAMESPACE(0),
    SET(1),
    USER_KEY(2),
    RECORD_VERSION(3),
    DIGEST(4),
    TRANSACTION_ID(5),
    TRANSACTION_DEADLINE(6),
    QUERY_ID(7),
    SOCKET_TIMEOUT(9),
    RECORDS_PER_SECOND(10),
    PARTITION_IDS(11),
    DIGESTS(12),
    MAX_RECORDS(13),
    INDEX_VALUES(15),
    INDEX_NAME(21),
    INDEX_RANGE(22),
    INDEX_CONTEXT(23),
    INDEX_EXPRESSION(24),
    INDEX_TYPE(26),
    UDF_PACKAGE(30),
    UDF_FUNCTION(31),
    UDF_ARGUMENTS(32),
    UDF_OPERATION(33),
    BATCH(41),
    FILTER(43);

    private static final @Nullable FieldType[] BY_CODE = new @Nullable FieldType[256];

    static {
        for (FieldType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;

    FieldType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The type of a code, or null for one this server skips. */
    static @Nullable FieldType of(int code) {
        return BY_CODE[code];
    }
}
