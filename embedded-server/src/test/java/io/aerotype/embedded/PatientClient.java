package io.aerotype.embedded;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Host;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A client that is to live through the loss of nodes: it looks often, knows where each node was at first, leaves no node alone
 * for its errors, and reads until it has found who is left; until then it would refuse at once.
 */
final class PatientClient {
    static final int TEND_MILLIS = 250;

    private static final int TRIES = 300;

    private PatientClient() {}

    static AerospikeClient connect(EmbeddedAerospike server) {
        ClientPolicy policy = new ClientPolicy();
        policy.tendInterval = TEND_MILLIS;
        policy.maxErrorRate = 0;
        policy.failIfNotConnected = true;
        return new AerospikeClient(
                policy,
                server.nodes().stream()
                        .map(node -> new Host(node.host(), node.port()))
                        .toArray(Host[]::new));
    }

    /** The record, which has to be there. */
    static Record get(AerospikeClient client, Key key) {
        Policy patient = new Policy();
        patient.totalTimeout = 10_000;
        return untilDone(() -> Objects.requireNonNull(client.get(patient, key), key::toString));
    }

    /** Writes, as often as it takes. */
    static void put(AerospikeClient client, Key key, Bin bin) {
        untilDone(() -> {
            client.put(null, key, bin);
            return true;
        });
    }

    private static <T> T untilDone(Supplier<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return work.get();
            } catch (AerospikeException notYet) {
                if (left == 0) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }
}
