package io.aerotype.embedded;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A server of a test's own with a clock that the test moves, and a stock client connected to it. */
final class TestServer implements AutoCloseable {
    static final String NAMESPACE = "test";
    static final String SET = "people";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
    private final EmbeddedAerospike server;
    private final AerospikeClient client;

    TestServer() {
        this(EmbeddedAerospike.builder());
    }

    TestServer(EmbeddedAerospikeBuilder builder) {
        InstantSource clock = now::get;
        server = builder.clock(clock).start();
        client = new AerospikeClient(server.host(), server.port());
    }

    AerospikeClient client() {
        return client;
    }

    EmbeddedAerospike server() {
        return server;
    }

    void advance(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    Instant now() {
        return now.get();
    }

    String info(String command) {
        return Info.request(null, client.getNodes()[0], command);
    }

    /** Waits for what another thread is about to do. */
    static void await(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!done.getAsBoolean()) {
            Assertions.assertThat(System.nanoTime()).as("it is done").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    static Key key(String userKey) {
        return new Key(NAMESPACE, SET, userKey);
    }

    /** Checks that a call ends with a result code of the protocol. */
    static void assertRefused(int resultCode, ThrowingCallable call) {
        Assertions.assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AerospikeException.class,
                        refused ->
                                Assertions.assertThat(refused.getResultCode()).isEqualTo(resultCode));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
