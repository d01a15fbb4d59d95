package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the operators of a real node ask of it: logs, dumps, upkeep. Most of it has nothing to act on here, and is
 * answered as a server answers that has nothing to do.
 */
public final class OperatorInfo {
    /** Commands that write to the server's log, of which there is none. */
    private static final List<String> DUMPS = List.of(
            "dump-cluster",
            "dump-fabric",
            "dump-hb",
            "dump-hlc",
            "dump-migrates",
            "dump-rw",
            "dump-skew",
            "jem-stats",
            "recluster",
            "services-alumni-reset");

    private static final List<String> ENTERPRISE_ONLY = List.of(
            "feature-key",
            "masking",
            "masking-show",
            "quiesce",
            "quiesce-undo",
            "roster",
            "roster-set",
            "xdr-dc-delete",
            "xdr-get-filter");

    private static final List<String> LOG_CONTEXTS = List.of(
            "misc",
            "alloc",
            "msg",
            "socket",
            "tls",
            "aggr",
            "as",
            "batch",
            "bin",
            "config",
            "clustering",
            "exp",
            "geo",
            "index",
            "info",
            "info-command",
            "namespace",
            "nsup",
            "particle",
            "partition",
            "proto",
            "query",
            "record",
            "rw",
            "rw-client",
            "security",
            "service",
            "sindex",
            "smd",
            "storage",
            "truncate",
            "tsvc",
            "udf");

    private final Collection<Namespace> namespaces;

    public OperatorInfo(Collection<Namespace> namespaces) {
        this.namespaces = namespaces;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        DUMPS.forEach(name -> commands.put(name, any -> "ok"));
        ENTERPRISE_ONLY.forEach(name -> commands.put(name, any -> enterpriseOnly()));
        commands.put("best-practices", any -> "failed_best_practices=none");
        commands.put("health-stats", any -> "");
        commands.put("services-alumni", any -> "");
        commands.put("index-pressure", any -> indexPressure());
        commands.put("eviction-reset", OperatorInfo::evictionReset);
        commands.put("log", any -> logLevels());
        commands.put("log-set", OperatorInfo::setLogLevel);
        commands.put("set-log", OperatorInfo::setLogLevel);
        commands.put("log-message", OperatorInfo::logMessage);
        return commands;
    }

    private String indexPressure() {
        return namespaces.stream().map(namespace -> namespace.name() + ":0:0").collect(Collectors.joining(";"));
    }

    private static String evictionReset(InfoParameters parameters) {
        parameters.requireNamespace();
        return "ok";
    }

    private static String logLevels() {
        return LOG_CONTEXTS.stream().map(context -> context + ":INFO").collect(Collectors.joining(";"));
    }

    private static String setLogLevel(InfoParameters parameters) {
        if (parameters.find("id").isEmpty()) {
            throw new InfoException(ResultCode.PARAMETER, "missing id");
        }
        boolean known = LOG_CONTEXTS.stream().anyMatch(parameters.values()::containsKey);
        if (!known) {
            throw new InfoException(
                    ResultCode.PARAMETER, parameters.values().size() == 1 ? "missing context" : "bad parameter");
        }
        return "ok";
    }

    private static String logMessage(InfoParameters parameters) {
        parameters.require("message");
        return "";
    }

    private static String enterpriseOnly() {
        throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
    }
}
