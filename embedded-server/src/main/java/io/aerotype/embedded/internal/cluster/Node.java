package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.command.Dispatcher;
import io.aerotype.embedded.internal.command.FaultGate;
import io.aerotype.embedded.internal.command.Lifetime;
import io.aerotype.embedded.internal.command.Namespaces;
import io.aerotype.embedded.internal.command.Namespaces.Share;
import io.aerotype.embedded.internal.command.ServerHandler;
import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.info.ClusterInfo;
import io.aerotype.embedded.internal.info.ClusterView;
import io.aerotype.embedded.internal.info.ConfigInfo;
import io.aerotype.embedded.internal.info.Gauges;
import io.aerotype.embedded.internal.info.HistogramInfo;
import io.aerotype.embedded.internal.info.IndexInfo;
import io.aerotype.embedded.internal.info.InfoService;
import io.aerotype.embedded.internal.info.NamespaceInfo;
import io.aerotype.embedded.internal.info.OperatorInfo;
import io.aerotype.embedded.internal.info.PartitionInfo;
import io.aerotype.embedded.internal.info.QueryInfo;
import io.aerotype.embedded.internal.info.StatisticsInfo;
import io.aerotype.embedded.internal.info.TruncateInfo;
import io.aerotype.embedded.internal.info.UdfInfo;
import io.aerotype.embedded.internal.partition.Copyholder;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.persistence.Disk;
import io.aerotype.embedded.internal.persistence.NodeRecords;
import io.aerotype.embedded.internal.query.QueryJobs;
import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.PartitionCopy;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.FrameHandler;
import io.aerotype.embedded.internal.wire.Listener;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One life of a node: from its start to its stop or its death. A node that is started again is another one under the
 * same id, and has lost what it had in memory.
 */
final class Node {
    /** Ids look like hardware addresses: twelve hex digits, with a prefix. */
    private static final long ID_PREFIX = 0xBB9L << 48;

    private final int number;
    private final int rackId;
    private final Namespaces namespaces;
    private final InfoService info;
    private final Pause pause = new Pause();
    private final @Nullable Disk disk;
    private final List<NodeRecords> kept = new ArrayList<>();
    private final Listener listener;
    private final Lifetime lifetime = new Lifetime();
    private final Reply.Step alive = lifetime::require;
    private final QueryJobs jobs;

    private Node(int number, int rackId, int port, Cluster cluster, Shared shared, ClusterSettings settings)
            throws IOException {
        this.number = number;
        this.rackId = rackId;
        this.namespaces = namespaces(shared, settings);
        this.disk = shared.disk();
        load(shared);
        this.jobs = new QueryJobs(settings.clock());
        ClusterView view = new NodeView(this, cluster, settings);
        List<Namespace> stores = namespaces.all();
        Counters counters = new Counters();
        ConfigInfo config = new ConfigInfo(view, stores);
        Gauges gauges = new Gauges(settings.clock(), this::connections, namespaces::indexes);
        this.info = new InfoService(counters)
                .with(new ClusterInfo(view, stores).commands())
                .with(new PartitionInfo(view, stores).commands())
                .with(config.commands())
                .with(new StatisticsInfo(view, stores, config, counters, gauges).commands())
                .with(new NamespaceInfo(stores, namespaces::indexes).commands())
                .with(new HistogramInfo(stores, counters).commands())
                .with(new OperatorInfo(stores).commands())
                .with(new IndexInfo(stores, namespaces::indexes, cluster::indexes).commands())
                .with(new TruncateInfo(cluster::copies).commands())
                .with(new QueryInfo(jobs).commands())
                .with(new UdfInfo(shared.modules()).commands());
        Dispatcher dispatcher = new Dispatcher(namespaces, jobs, shared.modules(), counters);
        FaultGate faults = shared.faults().atNode(number, lifetime);
        this.listener = Listener.open(settings.sockets(), settings.host(), port, peer -> {
            counters.increment("client_connections_opened");
            return handler(new ServerHandler(
                    info, dispatcher, faults, shared.gatekeepers().of(peer)));
        });
    }

    private int connections() {
        return listener.connectionCount();
    }

    /**
     * Starts a node. It accepts connections from now on, but has no partitions yet.
     *
     * @param number from 1
     * @param port the port, or 0 for any free one
     * @throws IOException if the port cannot be bound
     */
    static Node start(int number, int rackId, int port, Cluster cluster, Shared shared, ClusterSettings settings)
            throws IOException {
        return new Node(number, rackId, port, cluster, shared, settings);
    }

    private static Namespaces namespaces(Shared shared, ClusterSettings settings) {
        Map<Namespace, Share> shares = new LinkedHashMap<>();
        for (NamespaceSettings each : settings.namespaces()) {
            Namespace store = new Namespace(each, shared.time());
            for (int id = 0; id < Namespace.PARTITIONS; id++) {
                try (PartitionCopy copy = store.lockPartition(id)) {
                    copy.leave();
                }
            }
            shares.put(store, new Share(shared.table(each.name()), shared.transactions(each.name())));
        }
        return new Namespaces(shares);
    }

    /** A dead node does nothing any more, whatever it has received; a paused one does it later. */
    private FrameHandler handler(FrameHandler serving) {
        return new FrameHandler() {
            @Override
            public void handle(Frame frame, Reply reply) throws IOException {
                pause.pass();
                lifetime.require();
                boolean kept = disk != null && (!disk.isBroken() || frame.type() != MessageType.RECORD);
                reply.beforeSending(kept ? () -> acknowledge(Objects.requireNonNull(disk), frame) : alive);
                serving.handle(frame, reply);
            }

            @Override
            public void opened() throws IOException {
                serving.opened();
            }

            @Override
            public void closed() {
                serving.closed();
            }
        };
    }

    /** What is acknowledged is safe, which nothing is that a node did after its death. */
    private void acknowledge(Disk on, Frame request) throws IOException {
        if (request.type() == MessageType.RECORD) {
            on.settle();
        } else {
            on.settleFacts();
        }
        lifetime.require();
    }

    /** Takes over what nodes know and, from the disk, what this one had. */
    private void load(Shared shared) {
        for (Namespace store : namespaces.all()) {
            shared.definitions(store.name()).teach(namespaces.indexes(store));
            if (disk != null) {
                NodeRecords records = disk.records(number, store.name());
                records.keep(store);
                kept.add(records);
            }
        }
    }

    /** From now on its masters hand every change to their replicas. */
    void replicate(Shared shared) {
        for (Namespace store : namespaces.all()) {
            PartitionTable table = shared.table(store.name());
            store.observe((before, after) -> {
                Digest digest =
                        Objects.requireNonNull(after == null ? before : after).digest();
                if (store.serves(digest.partitionId())) {
                    table.replicate(store, digest, after);
                }
            });
        }
    }

    int number() {
        return number;
    }

    long id() {
        return ID_PREFIX | number;
    }

    String idText() {
        return Long.toHexString(id()).toUpperCase(Locale.ROOT);
    }

    int rackId() {
        return rackId;
    }

    int port() {
        return listener.port();
    }

    Set<String> infoCommands() {
        return info.names();
    }

    Pause pause() {
        return pause;
    }

    @Nullable
    Namespace store(String namespace) {
        return namespaces.find(namespace);
    }

    @Nullable
    Indexes indexes(String namespace) {
        @Nullable Namespace store = namespaces.find(namespace);
        return store == null ? null : namespaces.indexes(store);
    }

    Copyholder holderOf(String namespace) {
        return new Copyholder(id(), rackId, Objects.requireNonNull(namespaces.find(namespace), namespace));
    }

    /** Nothing that arrives is served any more, and no answer leaves; what is on the disk stays as it happens to be. */
    void die(Runnable portIsFree) {
        lifetime.end();
        kept.forEach(NodeRecords::abandon);
        end(portIsFree);
    }

    /** Ends in good order. */
    void stop(Runnable portIsFree) {
        lifetime.end();
        end(portIsFree);
        kept.forEach(NodeRecords::abandon);
    }

    private void end(Runnable portIsFree) {
        namespaces.retire();
        jobs.abortAll();
        pause.end();
        listener.close(portIsFree);
    }
}
