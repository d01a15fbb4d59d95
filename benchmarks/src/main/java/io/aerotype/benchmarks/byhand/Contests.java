package io.aerotype.benchmarks.byhand;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.WriteListener;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.aerotype.benchmarks.byhand.Contest.Goal;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is compared. Both sides use one connection pool and send the same bytes. */
final class Contests {
    private static final Goal FAST = Goal.bytesAndCpu(1.03, 1.03);
    private static final Goal READ = Goal.bytesAndCpu(1.08, 1.05);
    private static final Goal WRITE = Goal.bytesAndCpu(1.25, 1.05);
    private static final Goal BATCH = Goal.bytesAndCpu(Double.POSITIVE_INFINITY, 1.05);
    private static final Goal ASYNC = new Goal(1.15, Double.POSITIVE_INFINITY, 1.05);
    private static final Goal QUERY = new Goal(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1.03);

    private static final int SINGLE = 20_000;
    private static final int KEYS = 1_000;
    private static final int QUERIED = 200_000;

    private final Session session;
    private final IAerospikeClient stock;
    private final EventLoops loops;
    private final DataSet set;
    private final DataSet large;
    private final Key[] keys;
    private final Policy reading = new Policy();
    private final WritePolicy writing = new WritePolicy();
    private final BatchPolicy batch = new BatchPolicy();
    private final Map<String, Object> bins =
            Map.of("name", "Alice Example", "email", "alice@example.com", "age", 30L, "visits", 17L, "active", true);
    private int turn;

    Contests(Client client, String namespace) {
        session = client.createSession(Behavior.DEFAULT);
        stock = client.unwrap();
        loops = stock.getCluster().eventLoops;
        set = DataSet.of(namespace, "bench_byhand");
        large = DataSet.of(namespace, "bench_large");
        keys = IntStream.range(0, KEYS).mapToObj(set::id).toArray(Key[]::new);
        writing.sendKey = true; // as the default behavior does
        batch.respondAllKeys = true;
    }

    void fill() {
        session.upsert(Arrays.asList(keys)).put(bins).execute();
    }

    /** The set for queries; filled only if one is asked for. */
    void fillLarge() {
        for (int from = 0; from < QUERIED; from += KEYS) {
            List<Key> some = large.ids(IntStream.range(from, from + KEYS).toArray());
            session.upsert(some).put(bins).execute();
        }
    }

    void clear() {
        session.truncate(set);
        session.truncate(large);
    }

    List<Contest> all() {
        return List.of(
                new Contest(
                        "fast get",
                        FAST,
                        SINGLE,
                        Work.of(() -> session.get(key()).orElseThrow()),
                        Work.of(() -> stock.get(reading, key()))),
                new Contest("fast put", FAST, SINGLE, Work.of(this::put), Work.of(this::putByHand)),
                new Contest(
                        "builder read",
                        READ,
                        SINGLE,
                        Work.of(() ->
                                session.query(key()).execute().firstRecord().orElseThrow()),
                        Work.of(() -> stock.get(reading, key()))),
                new Contest("builder write", WRITE, SINGLE, Work.of(this::upsert), Work.of(this::upsertByHand)),
                new Contest(
                        "builder write, one bin",
                        WRITE,
                        SINGLE,
                        Work.of(() ->
                                session.upsert(key()).bin("visits").setTo(18L).execute()),
                        Work.of(this::oneBinByHand)),
                new Contest(
                        "increment and read",
                        WRITE,
                        SINGLE,
                        Work.of(() -> session.update(key())
                                .bin("visits")
                                .incrementBy(1)
                                .bin("visits")
                                .get()
                                .execute()
                                .firstRecord()
                                .orElseThrow()),
                        Work.of(() -> stock.operate(
                                writing, key(), Operation.add(new Bin("visits", 1L)), Operation.get("visits")))),
                batchRead(100),
                batchRead(1_000),
                batchWrite(100),
                batchWrite(1_000),
                asyncGet(64),
                asyncGet(256),
                asyncQuery(64),
                asyncQuery(256),
                asyncPut(64),
                asyncPut(256),
                asyncUpsert(64),
                asyncUpsert(256),
                new Contest("query of 200,000", QUERY, 1, this::query, this::queryByHand));
    }

    private Key key() {
        turn = (turn + 1) % KEYS;
        return keys[turn];
    }

    private Object put() {
        session.put(key(), bins);
        return bins;
    }

    private Object putByHand() {
        stock.put(writing, key(), binArray());
        return bins;
    }

    private Bin[] binArray() {
        Bin[] array = new Bin[bins.size()];
        int i = 0;
        for (Map.Entry<String, Object> bin : bins.entrySet()) {
            array[i++] = new Bin(bin.getKey(), Value.get(bin.getValue()));
        }
        return array;
    }

    private Object upsert() {
        return session.upsert(key())
                .bin("name")
                .setTo("Alice Example")
                .bin("email")
                .setTo("alice@example.com")
                .bin("age")
                .setTo(30L)
                .bin("visits")
                .setTo(17L)
                .bin("active")
                .setTo(true)
                .execute();
    }

    private Object upsertByHand() {
        stock.put(
                writing,
                key(),
                new Bin("name", "Alice Example"),
                new Bin("email", "alice@example.com"),
                new Bin("age", 30L),
                new Bin("visits", 17L),
                new Bin("active", true));
        return bins;
    }

    private Object oneBinByHand() {
        stock.put(writing, key(), new Bin("visits", 18L));
        return bins;
    }

    private Contest batchRead(int size) {
        List<Key> some = Arrays.asList(Arrays.copyOf(keys, size));
        return new Contest(
                "batch of %,d reads".formatted(size),
                BATCH,
                2 * SINGLE / size,
                Work.of(() -> ages(session.query(some).execute())),
                Work.of(() -> {
                    long sum = 0;
                    for (Record read : stock.get(batch, some.toArray(Key[]::new))) {
                        sum += read.getLong("age");
                    }
                    return sum;
                }));
    }

    private Contest batchWrite(int size) {
        List<Key> some = Arrays.asList(Arrays.copyOf(keys, size));
        BatchWritePolicy each = new BatchWritePolicy();
        each.sendKey = true;
        return new Contest(
                "batch of %,d writes".formatted(size),
                BATCH,
                2 * SINGLE / size,
                Work.of(() -> {
                    long done = 0;
                    for (RecordResult<StoredRecord> result :
                            session.upsert(some).bin("visits").setTo(18L).execute()) {
                        done += result.isOk() ? 1 : 0;
                    }
                    return done;
                }),
                Work.of(() -> {
                    long done = 0;
                    for (BatchRecord result : stock.operate(
                                    batch, each, some.toArray(Key[]::new), Operation.put(new Bin("visits", 18L)))
                            .records) {
                        done += result.resultCode == 0 ? 1 : 0;
                    }
                    return done;
                }));
    }

    private Contest asyncGet(int inFlight) {
        return async("async get", inFlight, () -> session.getAsync(key()), this::getByHand);
    }

    private Contest asyncQuery(int inFlight) {
        return async("async builder read", inFlight, () -> session.query(key()).executeAsync(), this::getByHand);
    }

    private Contest asyncPut(int inFlight) {
        return async(
                "async put",
                inFlight,
                () -> session.putAsync(key(), bins),
                done -> stock.put(loops.next(), done, writing, key(), binArray()));
    }

    private Contest asyncUpsert(int inFlight) {
        return async(
                "async builder write",
                inFlight,
                () -> session.upsert(key()).bin("visits").setTo(18L).executeAsync(),
                done -> stock.put(loops.next(), done, writing, key(), new Bin("visits", 18L)));
    }

    /** Both sides give a future, which is what a program goes on with. */
    private Contest async(String name, int inFlight, Supplier<CompletableFuture<?>> ours, Consumer<Told> byHand) {
        return new Contest(
                "%s, %d in flight".formatted(name, inFlight),
                ASYNC,
                2 * SINGLE,
                new InFlight(inFlight, ours),
                new InFlight(inFlight, () -> {
                    Told told = new Told();
                    byHand.accept(told);
                    return told;
                }));
    }

    private void getByHand(Told told) {
        stock.get(loops.next(), told, reading, key());
    }

    private void query(int times) {
        for (int i = 0; i < times; i++) {
            try (RecordStream<StoredRecord> rows = session.query(large).execute()) {
                checkQueried(ages(rows));
            }
        }
    }

    private void queryByHand(int times) {
        Statement statement = new Statement();
        statement.setNamespace(large.namespace());
        statement.setSetName(large.set());
        for (int i = 0; i < times; i++) {
            long sum = 0;
            try (RecordSet rows = stock.query(new QueryPolicy(), statement)) {
                while (rows.next()) {
                    sum += rows.getRecord().getLong("age");
                }
            }
            checkQueried(sum);
        }
    }

    private static void checkQueried(long sum) {
        if (sum != 30L * QUERIED) {
            throw new IllegalStateException("The query read %,d records.".formatted(sum / 30));
        }
    }

    private static long ages(RecordStream<StoredRecord> rows) {
        long sum = 0;
        for (RecordResult<StoredRecord> row : rows) {
            sum += row.recordOrThrow().getLong("age").orElseThrow();
        }
        return sum;
    }

    /** A future by hand: what the event loop tells completes it there and then. */
    private static final class Told extends CompletableFuture<@Nullable Record>
            implements RecordListener, WriteListener {
        @Override
        public void onSuccess(Key key, @Nullable Record read) {
            complete(read);
        }

        @Override
        public void onSuccess(Key key) {
            complete(null);
        }

        @Override
        public void onFailure(AerospikeException failure) {
            completeExceptionally(failure);
        }
    }
}
