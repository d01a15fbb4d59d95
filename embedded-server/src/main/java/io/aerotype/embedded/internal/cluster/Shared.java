package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.command.FaultGate;
import io.aerotype.embedded.internal.command.Gatekeeper;
import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.partition.RegimeLog;
import io.aerotype.embedded.internal.persistence.Disk;
import io.aerotype.embedded.internal.security.AdminService;
import io.aerotype.embedded.internal.security.Security;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.transaction.Journal;
import io.aerotype.embedded.internal.transaction.Transactions;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.wire.Peer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What all nodes of a cluster have in common: on real servers it is agreed on between them. */
final class Shared {
    private final ServerTime time;
    private final UdfModules modules = new UdfModules();
    private final @Nullable Disk disk;
    private final FaultGate faults;
    private final Gatekeepers gatekeepers;
    private final Map<String, PartitionTable> tables = new LinkedHashMap<>();
    private final Map<String, Transactions> transactions = new LinkedHashMap<>();
    private final Map<String, Definitions> definitions = new LinkedHashMap<>();

    /** Makes the gatekeeper of a connection. */
    interface Gatekeepers {
        Gatekeeper of(Peer peer);
    }

    /** What one node that runs knows of a namespace, if there is such a node. */
    interface Nodes {
        Optional<Indexes> indexesOf(String namespace);
    }

    Shared(ClusterSettings settings, Nodes running) {
        this.time = new ServerTime(settings.clock());
        @Nullable Path directory = settings.directory();
        this.disk = directory == null ? null : Disk.open(directory, settings.syncs());
        this.faults = settings.faults();
        this.gatekeepers = gatekeepers(settings.security());
        for (NamespaceSettings namespace : settings.namespaces()) {
            String name = namespace.name();
            RegimeLog regimes = disk == null ? RegimeLog.NONE : disk.regimes(name);
            PartitionTable table = new PartitionTable(namespace, regimes, pace(settings.migrationPace()));
            tables.put(name, table);
            definitions.put(name, new Definitions(name, () -> running.indexesOf(name)));
            if (namespace.strongConsistency()) {
                Journal journal = disk == null ? Journal.NONE : disk.transactions(name);
                transactions.put(name, new Transactions(time, table::lock, journal));
            }
        }
        if (disk != null) {
            keep(disk, settings.security());
        }
    }

    private static Runnable pace(Duration time) {
        return time.isZero() ? () -> {} : () -> LockSupport.parkNanos(time.toNanos());
    }

    /** A disk that holds nonsense is left as it is. */
    private void keep(Disk onto, @Nullable Security security) {
        try {
            onto.keep(new Functions(modules));
            definitions.values().forEach(onto::keep);
            if (security != null) {
                onto.keep(new UsersAndRoles(security));
            }
        } catch (RuntimeException nonsense) {
            onto.close();
            throw nonsense;
        }
    }

    /** Puts the transactions that were open when the last process ended back into their state. */
    void restoreTransactions(Node first) {
        if (disk != null) {
            transactions.forEach((name, each) ->
                    disk.transactions(name).restore(each, Objects.requireNonNull(first.store(name), name)));
        }
    }

    /** Null if the cluster keeps nothing. */
    @Nullable
    Disk disk() {
        return disk;
    }

    /** What every node has to know about a namespace besides its records. */
    Definitions definitions(String namespace) {
        return Objects.requireNonNull(definitions.get(namespace), namespace);
    }

    /** What nodes have to know is remembered, whoever leaves. */
    void remember() {
        definitions.values().forEach(Definitions::facts);
    }

    private static Gatekeepers gatekeepers(@Nullable Security security) {
        if (security == null) {
            return peer -> Gatekeeper.OPEN;
        }
        AdminService service = new AdminService(security);
        return peer -> Gatekeeper.of(security, service, peer);
    }

    ServerTime time() {
        return time;
    }

    UdfModules modules() {
        return modules;
    }

    FaultGate faults() {
        return faults;
    }

    Gatekeepers gatekeepers() {
        return gatekeepers;
    }

    Iterable<PartitionTable> tables() {
        return tables.values();
    }

    PartitionTable table(String namespace) {
        return Objects.requireNonNull(tables.get(namespace), namespace);
    }

    @Nullable
    Transactions transactions(String namespace) {
        return transactions.get(namespace);
    }
}
