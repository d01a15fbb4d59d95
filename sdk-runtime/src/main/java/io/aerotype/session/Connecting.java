package io.aerotype.session;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventPolicy;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.error.Failure;
import io.aerotype.internal.pipeline.Admission;
import io.aerotype.internal.pipeline.LoopOutlet;
import io.aerotype.internal.pipeline.Outlet;
import io.aerotype.internal.pipeline.ThreadOutlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings a connection about, or finds out why none did. The stock client names only the last reason it met. */
final class Connecting {
    /** The stock client takes no lower limit per event loop. */
    private static final int FEWEST_IN_PROCESS = 5;

    private Connecting() {}

    /** Connects, with a way out for requests that nobody waits for. */
    static Outlet open(
            List<Host> seeds, ClientPolicy policy, int eventLoops, Executor callbacks, @Nullable Admission admission) {
        int connections = policy.asyncMaxConnsPerNode < 0 ? policy.maxConnsPerNode : policy.asyncMaxConnsPerNode;
        if (policy.tlsPolicy != null) {
            // The threads that wait for asynchronous requests use the pool of the blocking ones.
            policy.maxConnsPerNode += connections;
            return new ThreadOutlet(explained(seeds, policy), connections, callbacks, admission);
        }
        EventPolicy queueing = new EventPolicy();
        // Requests beyond the connections there may be wait for one; by itself the stock client fails them.
        queueing.maxCommandsInProcess = Math.max(FEWEST_IN_PROCESS, connections / eventLoops);
        NioEventLoops loops = new NioEventLoops(queueing, eventLoops);
        policy.eventLoops = loops;
        try {
            return new LoopOutlet(explained(seeds, policy), loops, callbacks, admission);
        } catch (ConnectionFailedException failure) {
            loops.close();
            throw failure;
        }
    }

    private static IAerospikeClient explained(List<Host> seeds, ClientPolicy policy) {
        try {
            return connect(seeds, policy);
        } catch (AerospikeException failure) {
            throw explain(seeds, policy, failure);
        }
    }

    /**
     * The stock client does not take a cluster of one node if another seed is silent: it cannot tell whether the two belong
     * together. For the user one seed that answers is enough.
     */
    private static IAerospikeClient connect(List<Host> seeds, ClientPolicy policy) {
        try {
            return new AerospikeClient(policy, seeds.toArray(Host[]::new));
        } catch (AerospikeException failure) {
            List<Host> answering = Connecting.answering(seeds, policy.timeout);
            if (answering.isEmpty() || answering.size() == seeds.size()) {
                throw failure;
            }
            return new AerospikeClient(policy, answering.toArray(Host[]::new));
        }
    }

    /** The exception to throw: every seed with its own reason. */
    private static ConnectionFailedException explain(
            List<Host> seeds, ClientPolicy policy, AerospikeException failure) {
        String reasons = seeds.stream()
                .map(seed -> "%s: %s".formatted(seed, reason(seed, policy, failure)))
                .collect(Collectors.joining("; "));
        return new ConnectionFailedException(new Failure(
                "connect",
                null,
                failure.getResultCode(),
                "No node of the cluster could be reached. %s. Check that a server runs there.".formatted(reasons),
                false,
                failure));
    }

    /** The seeds where something listens. */
    private static List<Host> answering(List<Host> seeds, int timeoutMillis) {
        return seeds.stream().filter(seed -> answers(seed, timeoutMillis)).toList();
    }

    private static boolean answers(Host seed, int timeoutMillis) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(seed.name), seed.port), timeoutMillis);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    private static String reason(Host seed, ClientPolicy policy, AerospikeException failure) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(seed.name), seed.port), policy.timeout);
        } catch (UnknownHostException unknown) {
            return "the name is unknown";
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
        return TlsProbe.reason(seed, policy)
                .orElseGet(() -> "something answers, but the session with it failed (%s)"
                        .formatted(deepest(failure).strip()));
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
