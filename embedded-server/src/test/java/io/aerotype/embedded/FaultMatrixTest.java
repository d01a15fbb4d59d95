package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.listener.BatchOperateListListener;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.RecordSequenceListener;
import com.aerospike.client.listener.WriteListener;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.InfoPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault in every kind of request, asked for with the stock client's blocking calls and with its event loops. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {
    private static final Key ANN = TestServer.key("ann");
    private static final int PATIENCE_MILLIS = 250;
    private static final String FUNCTION = "function set(r, n) r['n'] = n aerospike:update(r) return n end";

    /** What is sent, by its name: it ends when the answer is there, and throws what the client throws. */
    private static final Map<String, Call> CALLS = calls();

    private final EventLoops loops = new NioEventLoops(1);
    private final EmbeddedAerospike server = EmbeddedAerospike.start();
    private final AerospikeClient client = connect();

    /** A way to send a request of a kind. */
    private record Call(RequestKind kind, boolean writes, Sending sending) {}

    private interface Sending {
        void send(AerospikeClient client, EventLoop loop);
    }

    /** What a client sees of a fault, and whether a write was done. */
    record Effect(Fault fault, boolean executes, Function<AerospikeException, Boolean> fits) {}

    private static final List<Effect> EFFECTS = List.of(
            new Effect(Fault.dropRequest(), false, FaultMatrixTest::isTimeout),
            new Effect(Fault.dropReply(), true, FaultMatrixTest::isTimeout),
            new Effect(Fault.truncateReply(3), true, FaultMatrixTest::isBroken),
            new Effect(Fault.truncateReply(20), true, FaultMatrixTest::isBroken),
            new Effect(Fault.closeConnection(), false, FaultMatrixTest::isBroken),
            new Effect(Fault.resetConnection(), false, FaultMatrixTest::isBroken),
            new Effect(Fault.delay(Duration.ofMillis(2L * PATIENCE_MILLIS)), true, FaultMatrixTest::isTimeout),
            new Effect(Fault.trickle(1, Duration.ofMillis(2L * PATIENCE_MILLIS)), true, FaultMatrixTest::isTimeout),
            new Effect(
                    Fault.answer(ResultCode.DEVICE_OVERLOAD),
                    false,
                    failure -> failure.getResultCode() == ResultCode.DEVICE_OVERLOAD));

    private static boolean isTimeout(AerospikeException failure) {
        return failure.getResultCode() == ResultCode.TIMEOUT;
    }

    private static boolean isBroken(AerospikeException failure) {
        return failure instanceof AerospikeException.Connection
                || failure.getResultCode() == ResultCode.SERVER_NOT_AVAILABLE
                || failure.getResultCode() == ResultCode.SERVER_ERROR
                || failure.getResultCode() == ResultCode.CLIENT_ERROR;
    }

    /** The stock client tells of an info request that it timed out as of one that broke. */
    private static boolean isOfInfo(Call call, Effect effect, AerospikeException failure) {
        return call.kind() == RequestKind.INFO && !(effect.fault() instanceof Fault.Answer) && isBroken(failure);
    }

    static Stream<Arguments> cells() {
        return CALLS.keySet().stream()
                .flatMap(call -> EFFECTS.stream().map(effect -> Arguments.of(call, effect.fault(), effect)));
    }

    @BeforeAll
    void register() {
        client.registerUdfString(null, FUNCTION, "faults.lua", Language.LUA).waitTillComplete();
        client.register(null, FaultMatrixTest.class.getClassLoader(), "functions/same.lua", "same.lua", Language.LUA)
                .waitTillComplete();
    }

    @AfterAll
    void close() {
        client.close();
        loops.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void is_seen_as_what_it_is(String name, Fault fault, Effect effect) {
        Call call = Objects.requireNonNull(CALLS.get(name));
        client.put(null, ANN, new Bin("n", 1));
        server.faults().on(call.kind()).first(1).inject(fault);

        AerospikeException failure = failureOf(call);

        assertThat(server.faults().injected()).hasSize(1);
        assertThat(effect.fits().apply(failure) || isOfInfo(call, effect, failure))
                .as("%s", failure)
                .isTrue();
        server.faults().clear();
        call.sending().send(client, loops.get(0));
        if (call.writes()) {
            assertThat(failure.getInDoubt())
                    .as("in doubt, as the answer did not come: %s", failure)
                    .isEqualTo(!(fault instanceof Fault.Answer));
        }
    }

    private AerospikeException failureOf(Call call) {
        try {
            call.sending().send(client, loops.get(0));
        } catch (AerospikeException failure) {
            return failure;
        }
        throw new AssertionError("the request has been answered");
    }

    private AerospikeClient connect() {
        ClientPolicy policy = new ClientPolicy();
        policy.eventLoops = loops;
        policy.tendInterval = 4000; // its info requests are not those of the tests
        policy.maxErrorRate = 0;
        return new AerospikeClient(policy, server.host(), server.port());
    }

    private static Map<String, Call> calls() {
        Map<String, Call> calls = new LinkedHashMap<>();
        Bin two = new Bin("n", 2);
        put(calls, "read", RequestKind.READ, false, (client, loop) -> client.get(hasty(new Policy()), ANN));
        put(calls, "write", RequestKind.WRITE, true, (client, loop) -> client.put(hasty(new WritePolicy()), ANN, two));
        put(calls, "delete", RequestKind.DELETE, true, (client, loop) -> client.delete(hasty(new WritePolicy()), ANN));
        put(
                calls,
                "function",
                RequestKind.UDF,
                true,
                (client, loop) -> client.execute(hasty(new WritePolicy()), ANN, "faults", "set", Value.get(2)));
        put(calls, "batch read", RequestKind.BATCH, false, (client, loop) -> readBatch(client));
        put(calls, "batch write", RequestKind.BATCH, true, (client, loop) -> throwFirst(client, writes(two)));
        put(calls, "query", RequestKind.QUERY, false, (client, loop) -> query(client));
        put(calls, "aggregation", RequestKind.AGGREGATION, false, (client, loop) -> aggregate(client));
        put(
                calls,
                "background query",
                RequestKind.BACKGROUND_QUERY,
                true,
                (client, loop) -> client.execute(hasty(new WritePolicy()), people(), Operation.put(two)));
        put(calls, "info", RequestKind.INFO, false, (client, loop) -> ask(client));
        put(calls, "async read", RequestKind.READ, false, (client, loop) -> {
            Answer answer = new Answer();
            client.get(loop, answer, hasty(new Policy()), ANN);
            answer.await();
        });
        put(calls, "async write", RequestKind.WRITE, true, (client, loop) -> {
            Answer answer = new Answer();
            client.put(loop, answer, hasty(new WritePolicy()), ANN, two);
            answer.await();
        });
        put(calls, "async delete", RequestKind.DELETE, true, (client, loop) -> {
            Answer answer = new Answer();
            client.delete(loop, (DeleteListener) answer, hasty(new WritePolicy()), ANN);
            answer.await();
        });
        put(calls, "async function", RequestKind.UDF, true, (client, loop) -> {
            Answer answer = new Answer();
            client.execute(loop, answer, hasty(new WritePolicy()), ANN, "faults", "set", Value.get(2));
            answer.await();
        });
        put(calls, "async batch write", RequestKind.BATCH, true, (client, loop) -> {
            Answer answer = new Answer();
            List<BatchRecord> batch = writes(two);
            client.operate(loop, (BatchOperateListListener) answer, hasty(new BatchPolicy()), batch);
            answer.await();
            throwFirst(batch);
        });
        put(calls, "async query", RequestKind.QUERY, false, (client, loop) -> {
            Answer answer = new Answer();
            client.query(loop, (RecordSequenceListener) answer, hasty(new QueryPolicy()), people());
            answer.await();
        });
        return calls;
    }

    private static void put(Map<String, Call> calls, String name, RequestKind kind, boolean writes, Sending sending) {
        calls.put(name, new Call(kind, writes, sending));
    }

    private static <P extends Policy> P hasty(P policy) {
        policy.maxRetries = 0;
        policy.socketTimeout = PATIENCE_MILLIS;
        policy.totalTimeout = PATIENCE_MILLIS;
        return policy;
    }

    private static Statement people() {
        Statement statement = new Statement();
        statement.setNamespace(TestServer.NAMESPACE);
        statement.setSetName(TestServer.SET);
        return statement;
    }

    private static void query(AerospikeClient client) {
        try (RecordSet rows = client.query(hasty(new QueryPolicy()), people())) {
            while (rows.next()) {
                assertThat(rows.getKey()).isNotNull();
            }
        }
    }

    private static void aggregate(AerospikeClient client) {
        Statement statement = people();
        statement.setAggregateFunction(FaultMatrixTest.class.getClassLoader(), "functions/same.lua", "same", "same");
        try (ResultSet rows = client.queryAggregate(hasty(new QueryPolicy()), statement)) {
            while (rows.next()) {
                assertThat(rows.getObject()).isNotNull();
            }
        }
    }

    private static void ask(AerospikeClient client) {
        InfoPolicy policy = new InfoPolicy();
        policy.timeout = PATIENCE_MILLIS;
        String answer = Info.request(policy, client.getNodes()[0], "namespaces");
        if (answer.startsWith("ERROR")) {
            throw new AerospikeException(Integer.parseInt(answer.split(":", -1)[1]));
        }
    }

    private static void readBatch(AerospikeClient client) {
        client.get(
                hasty(new BatchPolicy()), List.of(new BatchRead(ANN, true), new BatchRead(TestServer.key("b"), true)));
    }

    private static List<BatchRecord> writes(Bin bin) {
        List<BatchRecord> batch = new ArrayList<>();
        for (Key key : List.of(ANN, TestServer.key("bob"))) {
            batch.add(new BatchWrite(key, new Operation[] {Operation.put(bin)}));
        }
        return batch;
    }

    private static void throwFirst(AerospikeClient client, List<BatchRecord> batch) {
        client.operate(hasty(new BatchPolicy()), batch);
        throwFirst(batch);
    }

    /** In a batch the records tell of the failure. */
    private static void throwFirst(List<BatchRecord> batch) {
        BatchRecord first = batch.getFirst();
        if (first.resultCode != ResultCode.OK) {
            throw new AerospikeException(first.resultCode, first.inDoubt);
        }
    }

    /** Whatever a listener is told. */
    private static final class Answer
            implements RecordListener,
                    WriteListener,
                    DeleteListener,
                    ExecuteListener,
                    BatchOperateListListener,
                    RecordSequenceListener {
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();

        void await() {
            try {
                end.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof AerospikeException failure ? failure : failed;
            }
        }

        @Override
        public void onSuccess(Key key, @Nullable Record record) {
            end.complete(true);
        }

        @Override
        public void onSuccess(Key key) {
            end.complete(true);
        }

        @Override
        public void onSuccess(Key key, boolean existed) {
            end.complete(true);
        }

        @Override
        public void onSuccess(Key key, Object result) {
            end.complete(true);
        }

        @Override
        public void onSuccess(List<BatchRecord> records, boolean status) {
            end.complete(true);
        }

        @Override
        public void onRecord(Key key, Record record) {
            assertThat(key).isNotNull();
        }

        @Override
        public void onSuccess() {
            end.complete(true);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            end.completeExceptionally(failure);
        }
    }
}
