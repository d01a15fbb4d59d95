package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.SetSettings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a server tells of its namespaces and sets. */
public final class NamespaceInfo {
    private final Collection<Namespace> namespaces;
    private final Function<Namespace, Indexes> indexes;

    public NamespaceInfo(Collection<Namespace> namespaces, Function<Namespace, Indexes> indexes) {
        this.namespaces = namespaces;
        this.indexes = indexes;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        commands.put(
                "namespaces", any -> namespaces.stream().map(Namespace::name).collect(Collectors.joining(";")));
        commands.put("sets", this::sets);
        return commands;
    }

    private String sets(InfoParameters parameters) {
        String[] path = parameters.text().split("/", 2);
        if (path[0].isEmpty()) {
            return namespaces.stream().flatMap(this::rows).collect(Collectors.joining());
        }
        return namespaces.stream()
                .filter(namespace -> namespace.name().equals(path[0]))
                .findFirst()
                .map(namespace ->
                        path.length == 1 ? rows(namespace).collect(Collectors.joining()) : oneSet(namespace, path[1]))
                .orElse("ns_type=unknown");
    }

    private String oneSet(Namespace namespace, String name) {
        @Nullable RecordSet set = namespace.set(name);
        return set == null ? "" : describe(namespace, set);
    }

    private Stream<String> rows(Namespace namespace) {
        return namespace.sets().stream().map(set -> row(namespace, set));
    }

    private String row(Namespace namespace, RecordSet set) {
        return "ns=" + namespace.name() + ":set=" + set.name() + ":" + describe(namespace, set);
    }

    private String describe(Namespace namespace, RecordSet set) {
        boolean isIndexed =
                set.settings().enableIndex() || indexes.apply(namespace).isIndexed(set.name());
        SetSettings shown = set.settings().withEnableIndex(isIndexed);
        return "objects=" + set.objects()
                + ":tombstones=0:data_used_bytes=" + set.bytes()
                + ":truncate_lut=" + set.truncatedBefore()
                + ":sindexes=" + indexes.apply(namespace).countOf(set.name())
                + ":index_populating=false:truncating=false:"
                + Stream.of(
                                "default-read-touch-ttl-pct",
                                "default-ttl",
                                "disable-eviction",
                                "enable-index",
                                "stop-writes-count",
                                "stop-writes-size")
                        .map(parameter -> SetConfig.shown(parameter, shown))
                        .collect(Collectors.joining(":"))
                + ";";
    }
}
