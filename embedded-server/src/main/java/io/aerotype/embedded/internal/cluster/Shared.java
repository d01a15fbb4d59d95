package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.command.FaultGate;
import io.aerotype.embedded.internal.command.Gatekeeper;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.security.AdminService;
import io.aerotype.embedded.internal.security.Security;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.transaction.Transactions;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.wire.Peer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all nodes of a cluster have in common: on real servers it is agreed on between them. */
final class Shared {
    private final ServerTime time;
    private final UdfModules modules = new UdfModules();
    private final FaultGate faults;
    private final Gatekeepers gatekeepers;
    private final Map<String, PartitionTable> tables = new LinkedHashMap<>();
    private final Map<String, Transactions> transactions = new LinkedHashMap<>();

    /** Makes the gatekeeper of a connection. */
    interface Gatekeepers {
        Gatekeeper of(Peer peer);
    }

    Shared(ClusterSettings settings) {
        this.time = new ServerTime(settings.clock());
        this.faults = settings.faults();
        this.gatekeepers = gatekeepers(settings.security());
        for (NamespaceSettings namespace : settings.namespaces()) {
            PartitionTable table = new PartitionTable(namespace);
            tables.put(namespace.name(), table);
            if (namespace.strongConsistency()) {
                transactions.put(namespace.name(), new Transactions(time, table::lock));
            }
        }
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
