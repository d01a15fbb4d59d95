package io.aerotype.embedded;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.command.Permissions;
import io.aerotype.embedded.internal.info.InfoPermissions;
import io.aerotype.embedded.internal.security.Permission;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which permission each command needs, from the tables by which a server lets commands through. */
final class NeededPermissions {
    static final String BACKGROUND_OPERATIONS = "background query: operations";
    static final String BACKGROUND_FUNCTION = "background query: function";
    static final String ADMINISTRATION = "administration of users and roles";

    private NeededPermissions() {}

    /** By the commands' names; those of info commands are in backticks. */
    static Map<String, Permission> of(Set<String> infoCommands) {
        Map<String, Permission> needed = new LinkedHashMap<>();
        for (RequestKind kind : RequestKind.values()) {
            Permission permission = Permissions.of(kind);
            if (permission != null) {
                needed.put(name(kind), permission);
            }
        }
        needed.put(BACKGROUND_OPERATIONS, Permission.OPS_QUERY);
        needed.put(BACKGROUND_FUNCTION, Permission.UDF_QUERY);
        needed.put(ADMINISTRATION, Permission.USER_ADMIN);
        infoCommands.stream()
                .sorted()
                .forEach(name ->
                        InfoPermissions.of(name).ifPresent(permission -> needed.put("`" + name + "`", permission)));
        return needed;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
