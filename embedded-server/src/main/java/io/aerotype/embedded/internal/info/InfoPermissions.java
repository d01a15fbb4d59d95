package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What info commands need to be allowed; one that is not here needs no more than a login (server: {@code thr_info.c}). */
public final class InfoPermissions {
    private static final Map<String, Permission> NEEDED = Map.ofEntries(
            Map.entry("query-abort", Permission.QUERY_ADMIN),
            Map.entry("query-abort-all", Permission.QUERY_ADMIN),
            Map.entry("sindex-create", Permission.SINDEX_ADMIN),
            Map.entry("sindex-delete", Permission.SINDEX_ADMIN),
            Map.entry("sindex-exists", Permission.SINDEX_ADMIN),
            Map.entry("truncate", Permission.TRUNCATE),
            Map.entry("truncate-namespace", Permission.TRUNCATE),
            Map.entry("udf-clear-cache", Permission.UDF_ADMIN),
            Map.entry("udf-put", Permission.UDF_ADMIN),
            Map.entry("udf-remove", Permission.UDF_ADMIN),
            Map.entry("xdr-set-filter", Permission.XDR_SET_FILTER));

    private InfoPermissions() {}

    /** The permission a command needs, if it needs one. */
    public static Optional<Permission> of(String command) {
        return Optional.ofNullable(NEEDED.get(command));
    }

    static void require(String command, InfoParameters parameters, Access access) {
        @Nullable Permission needed = NEEDED.get(command);
        if (needed != null) {
            try {
                access.require(
                        needed,
                        parameters.find("namespace", "ns").orElse(""),
                        parameters.find("set").orElse(""));
            } catch (ResultException refused) {
                throw new InfoException(refused.code(), "role violation - requires permission '" + needed.text() + "'");
            }
        }
    }
}
