package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.command.Namespaces;
import io.aerotype.embedded.internal.index.IndexDefinition;
import io.aerotype.embedded.internal.index.IndexedPart;
import io.aerotype.embedded.internal.index.IndexedType;
import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.index.SecondaryIndex;
import io.aerotype.embedded.internal.persistence.Disk;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.udf.UdfModule;
import io.aerotype.embedded.internal.udf.UdfModules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a node has on its disk: the records of its namespaces, the definitions of its indexes, the modules of functions. */
final class NodeData implements AutoCloseable {
    private static final String INDEXES = "index/";
    private static final String MODULES = "module/";
    private static final String ABSENT = "\0";
    private static final int PARTS = 6;

    private final Disk disk;
    private final Namespaces namespaces;
    private final UdfModules modules;

    private NodeData(Disk disk, Namespaces namespaces, UdfModules modules) {
        this.disk = disk;
        this.namespaces = namespaces;
        this.modules = modules;
    }

    /** Opens the node's directory and fills the node from it; null if the cluster keeps nothing. */
    static @Nullable NodeData open(int number, Namespaces namespaces, UdfModules modules, ClusterSettings settings) {
        @Nullable Path directory = settings.directory();
        if (directory == null) {
            return null;
        }
        Disk disk = Disk.open(directory.resolve("node-" + number), settings.syncs());
        NodeData data = new NodeData(disk, namespaces, modules);
        data.load();
        return data;
    }

    private void load() {
        for (Namespace namespace : namespaces.all()) {
            Indexes indexes = namespaces.indexes(namespace);
            disk.facts(INDEXES + namespace.name() + "/")
                    .forEach((name, definition) -> indexes.create(name, definition(definition)));
            disk.keep(namespace);
        }
        disk.facts(MODULES).forEach((name, source) -> {
            try {
                modules.put(new UdfModule(name, source));
            } catch (UdfModules.CompileException broken) {
                throw new IllegalStateException("module " + name + " compiled when it was registered", broken);
            }
        });
    }

    private static String text(IndexDefinition definition) {
        String set = definition.set() == null ? ABSENT : definition.set();
        return String.join(
                "\n",
                set,
                definition.bin(),
                definition.type().name(),
                definition.part().name(),
                definition.context(),
                definition.expression());
    }

    private static IndexDefinition definition(String text) {
        List<String> parts = List.of(text.split("\n", PARTS));
        return new IndexDefinition(
                parts.get(0).equals(ABSENT) ? null : parts.get(0),
                parts.get(1),
                IndexedType.valueOf(parts.get(2)),
                IndexedPart.valueOf(parts.get(3)),
                parts.get(4),
                parts.get(5));
    }

    /** Before an answer leaves: the records it acknowledges are safe. */
    void settle() {
        disk.settle();
    }

    /** The same for what commands on text can change: definitions and modules, too. */
    void settleAll() {
        for (Namespace namespace : namespaces.all()) {
            Map<String, String> definitions = new TreeMap<>();
            for (SecondaryIndex index : namespaces.indexes(namespace).all()) {
                definitions.put(index.name(), text(index.definition()));
            }
            disk.replaceFacts(INDEXES + namespace.name() + "/", definitions);
        }
        Map<String, String> sources = new TreeMap<>();
        for (UdfModule module : modules.all()) {
            sources.put(module.fileName(), module.source());
        }
        disk.replaceFacts(MODULES, sources);
        disk.settle();
    }

    void abandon() {
        disk.abandon();
    }

    @Override
    public void close() {
        settleAll();
        disk.close();
    }
}
