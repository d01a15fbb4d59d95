package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.partition.Copyholder;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.persistence.Disk;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.wire.PortReservation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a cluster, and who comes and goes. Membership changes one at a time; each change distributes the partitions
 * anew, and clients see it by the generation.
 */
public final class Cluster implements AutoCloseable {
    private final ClusterSettings settings;
    private final Shared shared;
    private final NavigableMap<Integer, Seat> seats = new ConcurrentSkipListMap<>();
    private volatile List<Node> running = List.of();
    private final AtomicInteger generation = new AtomicInteger();
    private final AtomicInteger partitionGeneration = new AtomicInteger();
    private boolean replicating;

    /** Held while the membership changes, which takes input and output: virtual threads have to be able to wait for it. */
    private final ReentrantLock changing = new ReentrantLock();

    /** A node's place in the cluster, which it keeps over its lives. */
    private final class Seat {
        final int rackId;
        volatile int port;
        private @Nullable PortReservation reservation;

        Seat(int rackId, int port) {
            this.rackId = rackId;
            this.port = port;
        }

        void reserve() {
            reservation = new PortReservation(settings.host(), port);
        }

        /** Lets the port go, and tells whether it was kept. */
        boolean release() {
            @Nullable PortReservation kept = reservation;
            reservation = null;
            if (kept != null) {
                kept.close();
            }
            return kept != null;
        }
    }

    public Cluster(ClusterSettings settings) {
        this.settings = settings;
        this.shared =
                new Shared(settings, namespace -> running.stream().findFirst().map(node -> node.indexes(namespace)));
    }

    /**
     * Starts the first nodes.
     *
     * @param rackIds the rack of each node
     * @param port the port of the first node, 0 for any free one; the others take free ones
     * @throws UncheckedIOException if a port cannot be bound; nothing runs then
     */
    public void start(List<Integer> rackIds, int port) {
        changing.lock();
        try {
            for (int rackId : rackIds) {
                int number = seats.size() + 1;
                seats.put(number, new Seat(rackId, number == 1 ? port : 0));
                run(number);
            }
            shared.restoreTransactions(running.getFirst());
            distribute(running);
            generation.set(0);
            partitionGeneration.set(0);
        } catch (RuntimeException cannotStart) {
            close();
            throw cannotStart;
        } finally {
            changing.unlock();
        }
    }

    /** Adds a node and gives it its share; returns its number. */
    public int add(int rackId) {
        return change(() -> {
            int number = seats.isEmpty() ? 1 : seats.lastKey() + 1;
            seats.put(number, new Seat(rackId, 0));
            run(number);
            distribute(running);
            return number;
        });
    }

    private <T> T change(Supplier<T> change) {
        changing.lock();
        try {
            return change.get();
        } finally {
            changing.unlock();
        }
    }

    private void change(Runnable change) {
        change(() -> {
            change.run();
            return true;
        });
    }

    /** Starts a node again that was stopped or killed, with nothing in its memory. */
    public void restart(int number) {
        change(() -> {
            if (find(number).isPresent()) {
                throw new IllegalStateException("Node " + number + " runs. Stop it first.");
            }
            run(number);
            distribute(running);
        });
    }

    /** Binds the node's port; it shares in nothing yet. */
    private void run(int number) {
        Seat seat = seat(number);
        Node node = bind(number, seat);
        seat.release();
        seat.port = node.port();
        List<Node> nodes = new ArrayList<>(running);
        nodes.add(node);
        replicateAmong(nodes);
        running = List.copyOf(nodes);
        generation.incrementAndGet();
    }

    /** Most systems let a node listen beside the reservation of its port; then nobody else can have it in between. */
    private Node bind(int number, Seat seat) {
        try {
            return Node.start(number, seat.rackId, seat.port, this, shared, settings);
        } catch (IOException cannotBind) {
            if (seat.release()) {
                return bind(number, seat);
            }
            throw new UncheckedIOException(
                    "Cannot listen on " + settings.host().getHostAddress() + ":" + seat.port + " ("
                            + cannotBind.getMessage() + "). Choose another port, or 0 for any free one.",
                    cannotBind);
        }
    }

    /** A node that is alone has nobody to tell; the first to join makes all of them do so. */
    private void replicateAmong(List<Node> nodes) {
        if (replicating) {
            nodes.getLast().replicate(shared);
        } else if (nodes.size() > 1) {
            replicating = true;
            nodes.forEach(node -> node.replicate(shared));
        }
    }

    /** Stops a node after the others have taken over what it has, so that nothing is lost even without replicas. */
    public void stop(int number) {
        change(() -> {
            Node node = require(number);
            List<Node> sources = running;
            leave(node);
            distribute(sources);
            node.stop(seat(number)::reserve);
        });
    }

    /** Ends a node as if its machine had lost power: what only it had is lost, and what it was about to answer too. */
    public void kill(int number) {
        change(() -> {
            Node node = require(number);
            node.die(seat(number)::reserve);
            leave(node);
            distribute(running);
        });
    }

    /** Takes a node out for good. */
    public void remove(int number) {
        change(() -> {
            if (find(number).isPresent()) {
                stop(number);
            }
            seat(number).release();
            seats.remove(number);
        });
    }

    private void leave(Node node) {
        shared.remember();
        List<Node> left = new ArrayList<>(running);
        left.remove(node);
        running = List.copyOf(left);
    }

    /** Clients learn who has come before they learn who has what, and who has gone after that. */
    private void distribute(List<Node> sources) {
        for (PartitionTable table : shared.tables()) {
            table.rebalance(holders(running, table), holders(sources, table), partitionGeneration::incrementAndGet);
        }
        partitionGeneration.incrementAndGet();
        generation.incrementAndGet();
    }

    private static Collection<Copyholder> holders(List<Node> nodes, PartitionTable table) {
        return nodes.stream().map(node -> node.holderOf(table.namespace())).toList();
    }

    /** Makes the partitions of a namespace that lost their records available again, without them. */
    void revive(String namespace) {
        change(() -> {
            shared.table(namespace).revive();
            distribute(running);
        });
    }

    public void pause(int number) {
        require(number).pause().begin();
    }

    public void resume(int number) {
        require(number).pause().end();
    }

    public boolean isPaused(int number) {
        return find(number).map(node -> node.pause().isPaused()).orElse(false);
    }

    public boolean isRunning(int number) {
        return find(number).isPresent();
    }

    /** The port of a node, which it keeps while it is down. */
    public int port(int number) {
        return seat(number).port;
    }

    public int rackId(int number) {
        return seat(number).rackId;
    }

    /** The numbers of all nodes, running or not. */
    public List<Integer> numbers() {
        return List.copyOf(seats.keySet());
    }

    /** The names of the info commands a node answers. */
    public Set<String> infoCommands() {
        return running.getFirst().infoCommands();
    }

    private Seat seat(int number) {
        @Nullable Seat seat = seats.get(number);
        if (seat == null) {
            throw new NoSuchElementException("There is no node " + number + "; the nodes are " + seats.keySet() + ".");
        }
        return seat;
    }

    private Optional<Node> find(int number) {
        return running.stream().filter(node -> node.number() == number).findFirst();
    }

    private Node require(int number) {
        return find(number).orElseThrow(() -> new IllegalStateException("Node " + number + " does not run."));
    }

    List<Node> running() {
        return running;
    }

    int generation() {
        return generation.get();
    }

    int partitionGeneration() {
        return partitionGeneration.get();
    }

    PartitionTable table(Namespace namespace) {
        return shared.table(namespace.name());
    }

    /** A namespace on every node. */
    List<Namespace> copies(String namespace) {
        return onEveryNode(running.stream().map(node -> node.store(namespace)));
    }

    /** The indexes of a namespace on every node. */
    List<Indexes> indexes(String namespace) {
        return onEveryNode(running.stream().map(node -> node.indexes(namespace)));
    }

    private static <T> List<T> onEveryNode(Stream<@Nullable T> found) {
        return found.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    /** Stops all nodes at once. */
    @Override
    public void close() {
        change(() -> {
            running.forEach(node -> node.stop(() -> {}));
            @Nullable Disk disk = shared.disk();
            if (disk != null) {
                disk.close();
            }
            running = List.of();
            seats.values().forEach(Seat::release);
        });
    }
}
