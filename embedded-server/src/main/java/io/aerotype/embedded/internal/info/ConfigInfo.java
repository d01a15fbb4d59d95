package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The configuration: shown as a server shows it, and changed where a server lets it be changed. What a namespace does
 * follows the changes of some parameters; the rest is kept and shown.
 */
public final class ConfigInfo {
    private static final String DEFAULT_TTL = "default-ttl";
    private static final String MAX_RECORD_SIZE = "max-record-size";
    private static final String ALLOW_EXPUNGE = "strong-consistency-allow-expunge";

    static final long LONGEST_TTL = TimeUnit.DAYS.toSeconds(3650);

    /** What becomes of a namespace when a parameter is set. */
    private static final Map<String, BiFunction<NamespaceSettings, String, NamespaceSettings>> FOLLOWED = Map.of(
            DEFAULT_TTL,
            (now, value) -> now.withDefaultTtl(Integer.parseInt(value)),
            MAX_RECORD_SIZE,
            (now, value) -> now.withMaxRecordSize(Integer.parseInt(value)),
            ALLOW_EXPUNGE,
            (now, value) -> now.withAllowExpunge(Boolean.parseBoolean(value)),
            "background-query-max-rps",
            (now, value) -> now.withLimits(now.limits().withBackgroundRate(Integer.parseInt(value))),
            "default-read-touch-ttl-pct",
            (now, value) -> now.withLimits(now.limits().withReadTouchPercent(Integer.parseInt(value))),
            "disallow-null-setname",
            (now, value) -> now.withLimits(now.limits().withSetRequired(Boolean.parseBoolean(value))));

    private final Settings service = Settings.read("service-config.txt");
    private final Settings network = Settings.read("network-config.txt");
    private final Map<Namespace, Settings> namespaces = new LinkedHashMap<>();
    private final Map<String, Function<InfoParameters, String>> shown = new HashMap<>();
    private final Map<String, Function<InfoParameters, String>> changed = new HashMap<>();

    public ConfigInfo(ClusterView cluster, Collection<Namespace> namespaces) {
        service.with("cluster-name", cluster.clusterName()).with("node-id", cluster.nodeId());
        String address = cluster.host();
        network.with("service.address", address).with("service.access-address", address);
        for (Namespace namespace : namespaces) {
            NamespaceSettings settings = namespace.settings();
            this.namespaces.put(
                    namespace,
                    Settings.read("namespace-config.txt")
                            .with(DEFAULT_TTL, settings.defaultTtl())
                            .with(MAX_RECORD_SIZE, settings.maxRecordSize())
                            .with("replication-factor", settings.replicationFactor())
                            .with("strong-consistency", settings.strongConsistency())
                            .with(ALLOW_EXPUNGE, settings.allowExpunge())
                            .with("storage-engine.data-size", settings.memoryLimit()));
        }
        shown.put("service", any -> service.toString());
        shown.put("network", any -> network.with("service.port", cluster.port()).toString());
        shown.put("namespace", parameters -> required(parameters).getValue().toString());
        shown.put("security", any -> "");
        shown.put("xdr", any -> "");
        changed.put("service", parameters -> set(service, parameters));
        changed.put("network", parameters -> set(network, parameters));
        changed.put("namespace", this::setNamespace);
        changed.put("security", any -> enterpriseOnly());
        changed.put("xdr", any -> enterpriseOnly());
    }

    public Map<String, InfoCommand> commands() {
        return Map.of(
                "get-config",
                this::show,
                "config-get",
                this::show,
                "set-config",
                this::change,
                "config-set",
                this::change);
    }

    /** The configuration of a namespace, which is also the end of its statistics. */
    String of(Namespace namespace) {
        return String.valueOf(namespaces.get(namespace));
    }

    private String show(InfoParameters parameters) {
        return parameters.values().containsKey("context")
                ? context(shown, parameters)
                : service + ";" + context(shown, InfoParameters.parse("context=network"));
    }

    private String change(InfoParameters parameters) {
        return context(changed, parameters);
    }

    private static String context(Map<String, Function<InfoParameters, String>> contexts, InfoParameters parameters) {
        @Nullable Function<InfoParameters, String> context = contexts.get(parameters.require("context"));
        if (context == null) {
            throw new InfoException(ResultCode.PARAMETER, "invalid context");
        }
        return context.apply(parameters);
    }

    private Map.Entry<Namespace, Settings> required(InfoParameters parameters) {
        String name = parameters.requireNamespace("id");
        return namespaces.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InfoException(ResultCode.NAMESPACE, "namespace not found on node"));
    }

    private static String set(Settings settings, InfoParameters parameters) {
        if (!settings.set(parameters.values())) {
            throw invalid();
        }
        return "ok";
    }

    private static InfoException invalid() {
        return new InfoException(ResultCode.PARAMETER, "invalid set-config parameter");
    }

    private String setNamespace(InfoParameters parameters) {
        Map.Entry<Namespace, Settings> entry = required(parameters);
        Settings settings = entry.getValue();
        @Nullable String set = parameters.values().get("set");
        if (set != null) {
            if (!SetConfig.change(entry.getKey(), set, parameters.values())) {
                throw invalid();
            }
            return "ok";
        }
        if (parameters.values().containsKey(ALLOW_EXPUNGE)
                && !entry.getKey().settings().strongConsistency()) {
            throw invalid();
        }
        String before = settings.value(DEFAULT_TTL);
        String answer = set(settings, parameters);
        if (Long.parseLong(settings.value(DEFAULT_TTL)) > LONGEST_TTL) {
            settings.with(DEFAULT_TTL, before);
            throw invalid();
        }
        FOLLOWED.forEach((name, change) -> entry.getKey().configure(now -> change.apply(now, settings.value(name))));
        return answer;
    }

    /** The parameters of a namespace that change what it does: for the support matrix. */
    public static Set<String> followed() {
        return new TreeSet<>(FOLLOWED.keySet());
    }

    private static String enterpriseOnly() {
        throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
    }
}
