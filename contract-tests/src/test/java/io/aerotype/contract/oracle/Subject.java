package io.aerotype.contract.oracle;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.contract.oracle.Case.Slots;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One of the two servers, as a case sees it. Used by one thread at a time. */
final class Subject implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final String name;
    private final String host;
    private final int port;
    private final AerospikeClient client;
    private Wire wire;
    private @Nullable Case unanswered;

    Subject(String name, String host, int port) throws IOException {
        this.name = name;
        this.host = host;
        this.port = port;
        this.client = connect(host, port);
        this.wire = new Wire(host, port);
    }

    AerospikeClient client() {
        return client;
    }

    /**
     * Runs a case, reads back the records it may have written, and removes them.
     *
     * @throws ServerDown when the server is gone; for a while it still answers on other connections, so the first
     *     request without an answer is remembered
     */
    List<Outcome> run(Case toRun) {
        List<Outcome> outcomes = outcomes(toRun);
        if (outcomes.stream().anyMatch(Outcome::isLost)) {
            unanswered = unanswered == null ? toRun : unanswered;
            if (!answers()) {
                throw new ServerDown(name, unanswered);
            }
        }
        return outcomes;
    }

    private List<Outcome> outcomes(Case toRun) {
        List<Outcome> outcomes = new ArrayList<>();
        Slots slots = toRun.slots();
        int used = 1 + toRun.steps().stream().mapToInt(Step::lastSlot).max().orElse(0);
        toRun.steps().forEach(step -> outcomes.addAll(step.run(this, slots)));
        List<byte[]> frames = IntStream.range(0, used)
                .mapToObj(slots::key)
                .flatMap(key ->
                        List.of(Frame.READ_ALL, Frame.DELETE).stream().map(frame -> frame.bytes(key, Optional.empty())))
                .toList();
        exchange(frames)
                .ifPresentOrElse(
                        replies -> {
                            for (int i = 0; i < replies.size(); i += 2) {
                                outcomes.add(replies.get(i).state(nowSeconds()));
                            }
                        },
                        () -> outcomes.add(Outcome.LOST));
        return outcomes;
    }

    /** Sends frames of our own making; a lost connection is an outcome too. */
    List<Outcome> send(List<byte[]> frames) {
        return exchange(frames)
                .map(replies -> replies.stream()
                        .map(reply -> reply.outcome(nowSeconds()))
                        .toList())
                .orElseGet(() -> List.of(Outcome.LOST));
    }

    /** Whether the server answers at all. */
    private boolean answers() {
        try (Wire probe = new Wire(host, port)) {
            probe.send(List.of(Frame.READ_ALL.bytes(new Slots(-1).key(0), Optional.empty())));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        wire.close();
    }

    private Optional<List<Reply>> exchange(List<byte[]> frames) {
        try {
            return Optional.of(wire.send(frames));
        } catch (IOException lost) {
            try {
                wire.close();
                wire = new Wire(host, port);
            } catch (IOException gone) {
                return Optional.empty();
            }
            return Optional.empty();
        }
    }

    private static AerospikeClient connect(String host, int port) {
        ClientPolicy policy = new ClientPolicy();
        policy.readPolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.readPolicyDefault.maxRetries = 0;
        policy.writePolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.writePolicyDefault.maxRetries = 0;
        policy.batchPolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.batchPolicyDefault.maxRetries = 0;
        policy.batchParentPolicyWriteDefault.setTimeout(TIMEOUT_MILLIS);
        policy.batchParentPolicyWriteDefault.maxRetries = 0;
        policy.queryPolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.queryPolicyDefault.maxRetries = 0;
        return new AerospikeClient(policy, host, port);
    }

    private static long nowSeconds() {
        return System.currentTimeMillis() / 1000;
    }
}
