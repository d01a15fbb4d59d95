package io.aerotype.embedded.internal.security;

import java.util.Locale;

/** What a command needs, one for each kind of thing a server does (server: {@code as/include/base/security.h}). */
public enum Permission {
    READ,
    QUERY,
    WRITE,
    DELETE,
    UDF_APPLY,
    UDF_QUERY,
    OPS_QUERY,
    MASKING_ADMIN,
    READ_MASKED,
    WRITE_MASKED,
    UDF_ADMIN,
    SINDEX_ADMIN,
    QUERY_ADMIN,
    TRUNCATE,
    EVICT_ADMIN,
    SET_CONFIG,
    LOGGING_CTRL,
    SERVICE_CTRL,
    XDR_SET_FILTER,
    USER_ADMIN;

    /** The name as a refusal tells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
