package io.aerotype.embedded.internal.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The privileges of the protocol and the permissions each gives. A predefined role of the same name has just that one. */
public enum PrivilegeCode {
    USER_ADMIN(0, EnumSet.of(Permission.USER_ADMIN)),
    SYS_ADMIN(1, EnumSet.of(Permission.SET_CONFIG, Permission.SERVICE_CTRL, Permission.XDR_SET_FILTER)),
    DATA_ADMIN(
            2, EnumSet.of(Permission.UDF_ADMIN, Permission.SINDEX_ADMIN, Permission.QUERY_ADMIN, Permission.TRUNCATE)),
    UDF_ADMIN(3, EnumSet.of(Permission.UDF_ADMIN)),
    SINDEX_ADMIN(4, EnumSet.of(Permission.SINDEX_ADMIN)),
    READ(10, EnumSet.of(Permission.READ, Permission.QUERY)),
    READ_WRITE(
            11,
            EnumSet.of(Permission.READ, Permission.QUERY, Permission.WRITE, Permission.DELETE, Permission.OPS_QUERY)),
    READ_WRITE_UDF(
            12,
            EnumSet.of(
                    Permission.READ,
                    Permission.QUERY,
                    Permission.WRITE,
                    Permission.DELETE,
                    Permission.OPS_QUERY,
                    Permission.UDF_APPLY,
                    Permission.UDF_QUERY)),
    WRITE(13, EnumSet.of(Permission.WRITE, Permission.DELETE, Permission.OPS_QUERY)),
    TRUNCATE(14, EnumSet.of(Permission.TRUNCATE));

    private static final int FIRST_SCOPED = 10;

    private final int code;
    private final Set<Permission> permissions;

    PrivilegeCode(int code, Set<Permission> permissions) {
        this.code = code;
        this.permissions = permissions;
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
