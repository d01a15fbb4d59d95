package io.aerotype.embedded.internal.security;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The privileges of the protocol and the permissions each gives. A predefined role of the same name has just that one. */
public enum PrivilegeCode {
    USER_ADMIN(0, Permission.USER_ADMIN),
    SYS_ADMIN(1, Permission.SET_CONFIG, Permission.LOGGING_CTRL, Permission.SERVICE_CTRL, Permission.XDR_SET_FILTER),
    DATA_ADMIN(
            2,
            Permission.UDF_ADMIN,
            Permission.SINDEX_ADMIN,
            Permission.QUERY_ADMIN,
            Permission.TRUNCATE,
            Permission.EVICT_ADMIN),
    UDF_ADMIN(3, Permission.UDF_ADMIN),
    SINDEX_ADMIN(4, Permission.SINDEX_ADMIN),
    READ(10, Permission.READ, Permission.QUERY),
    READ_WRITE(11, Permission.READ, Permission.QUERY, Permission.WRITE, Permission.DELETE, Permission.OPS_QUERY),
    READ_WRITE_UDF(
            12,
            Permission.READ,
            Permission.QUERY,
            Permission.WRITE,
            Permission.DELETE,
            Permission.OPS_QUERY,
            Permission.UDF_APPLY,
            Permission.UDF_QUERY),
    WRITE(13, Permission.WRITE, Permission.DELETE, Permission.OPS_QUERY),
    TRUNCATE(14, Permission.TRUNCATE),
    MASKING_ADMIN(15, Permission.MASKING_ADMIN),
    READ_MASKED(16, Permission.READ_MASKED),
    WRITE_MASKED(17, Permission.WRITE_MASKED);

    private static final int FIRST_SCOPED = 10;

    private final int code;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set, which its type does not tell
    private final Set<Permission> permissions;

    PrivilegeCode(int code, Permission... permissions) {
        this.code = code;
        this.permissions = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(permissions)));
    }

    int code() {
        return code;
    }

    /** The name, which is also that of the predefined role. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean gives(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether it can be limited to a namespace or a set. */
    public boolean isScoped() {
        return code >= FIRST_SCOPED;
    }

    static Optional<PrivilegeCode> ofCode(int code) {
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }
}
