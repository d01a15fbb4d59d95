package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What info commands need to be allowed; one that is not here needs no more than a login (server: {@code thr_info.c}). */
public final class InfoPermissions {
    private static final Map<Permission, Set<String>> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Permission.QUERY_ADMIN, Set.of("query-abort", "query-abort-all")),
            Map.entry(Permission.SINDEX_ADMIN, Set.of("sindex-create", "sindex-delete", "sindex-exists")),
            Map.entry(
                    Permission.TRUNCATE,
                    Set.of("truncate", "truncate-undo", "truncate-namespace", "truncate-namespace-undo")),
            Map.entry(Permission.UDF_ADMIN, Set.of("udf-clear-cache", "udf-put", "udf-remove")),
            Map.entry(Permission.EVICT_ADMIN, Set.of("eviction-reset")),
            Map.entry(Permission.MASKING_ADMIN, Set.of("masking")),
            Map.entry(Permission.SET_CONFIG, Set.of("config-set", "set-config")),
            Map.entry(
                    Permission.LOGGING_CTRL,
                    Set.of(
                            "dump-cluster",
                            "dump-fabric",
                            "dump-hb",
                            "dump-hlc",
                            "dump-migrates",
                            "dump-rw",
                            "dump-skew",
                            "jem-stats",
                            "log-message",
                            "log-set",
                            "set-log")),
            Map.entry(
                    Permission.SERVICE_CTRL,
                    Set.of("quiesce", "quiesce-undo", "recluster", "revive", "roster-set", "services-alumni-reset")),
            Map.entry(Permission.XDR_SET_FILTER, Set.of("xdr-set-filter"))));

    private static final Map<String, Permission> NEEDED = COMMANDS.entrySet().stream()
            .flatMap(needed -> needed.getValue().stream().map(command -> Map.entry(command, needed.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

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
