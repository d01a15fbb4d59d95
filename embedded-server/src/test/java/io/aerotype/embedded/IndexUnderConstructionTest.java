package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.NAMESPACE;
import static io.aerotype.embedded.TestServer.SET;
import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import com.aerospike.client.task.IndexTask;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An index on so many records that it is filled after its creation was answered. */
final class IndexUnderConstructionTest {
    private static final int RECORDS = 10_001;
    private static final int CHUNK = 2_500;
    private static final long MOST_SECONDS = 30;
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final CountDownLatch inFunction = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** A clock on which functions that ask it wait, with their record locked. */
    private Instant now() {
        boolean inside = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith(".LuaRecord")));
        if (inside) {
            inFunction.countDown();
            await(goOn);
        }
        return NOW;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void cannot_be_queried_before_it_is_complete() throws InterruptedException {
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().clock(this::now).start();
                AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            fill(client);
            client.registerUdfString(null, "function ask(rec) return record.ttl(rec) end", "asking.lua", Language.LUA)
                    .waitTillComplete(10);
            WritePolicy patient = new WritePolicy();
            patient.totalTimeout = 0;
            patient.socketTimeout = 0;
            patient.expiration = 1000;
            client.touch(patient, key("k0"));
            Thread function = Thread.ofVirtual().start(() -> client.execute(patient, key("k0"), "asking", "ask"));
            await(inFunction);

            IndexTask task = client.createIndex(null, NAMESPACE, SET, "by_n", "n", IndexType.NUMERIC);
            assertRefused(ResultCode.INDEX_NOTREADABLE, () -> count(client));
            assertThat(info(client, "sindex-list:ns=test")).endsWith(":state=WO");
            assertThat(info(client, "sindex-stat:ns=test;indexname=by_n")).doesNotContain("load_pct=100");

            goOn.countDown();
            function.join();
            task.waitTillComplete(10);
            assertThat(count(client)).isEqualTo(RECORDS);
            assertThat(info(client, "sindex-list:ns=test")).endsWith(":state=RW");
        }
    }

    private static void fill(AerospikeClient client) {
        BatchPolicy patient = new BatchPolicy();
        patient.totalTimeout = 0;
        for (int from = 0; from < RECORDS; from += CHUNK) {
            List<BatchRecord> chunk = IntStream.range(from, Math.min(RECORDS, from + CHUNK))
                    .<BatchRecord>mapToObj(n ->
                            new BatchWrite(key("k" + n), new Operation[] {Operation.put(new Bin("n", n))}))
                    .toList();
            assertThat(client.operate(patient, chunk)).isTrue();
        }
    }

    private static int count(AerospikeClient client) {
        Statement statement = new Statement();
        statement.setNamespace(NAMESPACE);
        statement.setSetName(SET);
        statement.setFilter(Filter.range("n", 0, RECORDS));
        int count = 0;
        try (RecordSet rows = client.query(null, statement)) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    private static String info(AerospikeClient client, String command) {
        return Info.request(null, client.getNodes()[0], command);
    }
}
