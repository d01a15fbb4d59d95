package io.aerotype.embedded;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.policy.Policy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** Reads by a client that has lost nodes: it needs a while to find all of them, and refuses at once until then. */
final class PatientReads {
    private static final int TRIES = 300;

    private PatientReads() {}

    /** The record, which has to be there. */
    static Record get(AerospikeClient client, Key key) {
        Policy patient = new Policy();
        patient.totalTimeout = 10_000;
        for (int left = TRIES; ; left--) {
            try {
                return Objects.requireNonNull(client.get(patient, key), key::toString);
            } catch (AerospikeException notYet) {
                if (left == 0) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }
}
