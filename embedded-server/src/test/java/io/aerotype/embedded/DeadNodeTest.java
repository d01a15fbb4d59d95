package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.ObservedRequest;
import io.aerotype.embedded.fault.RequestKind;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A node that has died does nothing any more of what had reached it: its clients have done it again elsewhere. */
class DeadNodeTest {
    private static final Key KEY = new Key("test", "s", 1);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** Holds up the first write, whatever happens to its node. */
    private Fault holdUp(ObservedRequest request) {
        if (request.kind() == RequestKind.WRITE && request.ordinal() == 1) {
            asked.set(request.node());
            arrived.countDown();
            awaitRelease();
        }
        return Fault.none();
    }

    private void awaitRelease() {
        boolean interrupted = false;
        while (true) {
            try {
                released.await();
                break;
            } catch (InterruptedException goOn) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_write_that_was_held_up_is_not_done_after_the_death_of_its_node() throws InterruptedException {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .nodes(2)
                        .faults(this::holdUp)
                        .start();
                AerospikeClient client = PatientClient.connect(server);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> late = threads.submit(() -> client.put(once(), KEY, new Bin("n", "late")));
            arrived.await();
            server.node(asked.get()).kill();
            assertThatThrownBy(late::get).hasCauseInstanceOf(AerospikeException.class);
            PatientClient.put(client, KEY, new Bin("n", "in time"));

            released.countDown();
            server.node(asked.get()).restart();

            assertThat(PatientClient.get(client, KEY).getString("n")).isEqualTo("in time");
        } finally {
            released.countDown();
        }
    }

    private static WritePolicy once() {
        WritePolicy policy = new WritePolicy();
        policy.maxRetries = 0;
        return policy;
    }
}
