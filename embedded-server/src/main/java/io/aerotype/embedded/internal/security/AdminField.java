package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;

/** The fields of the security protocol, with the code that answers a command in which one is missing. */
enum AdminField {
    USER(0, ResultCode.USER),
    PASSWORD(1, ResultCode.PASSWORD),
    OLD_PASSWORD(2, ResultCode.PASSWORD),
    CREDENTIAL(3, ResultCode.CREDENTIAL),
    CLEAR_PASSWORD(4, ResultCode.CREDENTIAL),
    SESSION_TOKEN(5, ResultCode.CREDENTIAL),
    SESSION_TTL(6, ResultCode.SECURITY_FIELD),
    ROLES(10, ResultCode.ROLE),
    ROLE(11, ResultCode.ROLE),
    PRIVILEGES(12, ResultCode.PRIVILEGE),
    WHITELIST(13, ResultCode.WHITELIST),
    READ_QUOTA(14, ResultCode.QUOTA),
    WRITE_QUOTA(15, ResultCode.QUOTA),
    READ_INFO(16, ResultCode.SECURITY_FIELD),
    WRITE_INFO(17, ResultCode.SECURITY_FIELD),
    CONNECTIONS(18, ResultCode.SECURITY_FIELD);

    private final int id;
    private final int refusal;

    AdminField(int id, int refusal) {
        this.id = id;
        this.refusal = refusal;
    }

    int id() {
        return id;
    }

    int refusal() {
        return refusal;
    }
}
