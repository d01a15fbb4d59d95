package io.aerotype.embedded.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.WriteListener;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Requests of every kind, each checked against the ledger when it is answered. What fails is counted, not repeated. */
final class Traffic {
    static final int FIXED = 400;
    static final String FIXED_SET = "fixed";
    static final String INDEX = "fixed_n";
    static final String MODULE = "storm";
    static final String SCRIPT = """
        function raise(rec, value)
          if not aerospike:exists(rec) then
            rec['n'] = value
            aerospike:create(rec)
          elseif rec['n'] < value then
            rec['n'] = value
            aerospike:update(rec)
          end
          return rec['n']
        end
        """;
    private static final Key COUNTER = new Key("test", "counters", "all");

    private final AerospikeClient client;
    private final EventLoop loop;
    private final Ledger ledger;
    private final AtomicLong added = new AtomicLong();
    private final AtomicLong addedPerhaps = new AtomicLong();
    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    Traffic(AerospikeClient client, EventLoop loop, Ledger ledger) {
        this.client = client;
        this.loop = loop;
        this.ledger = ledger;
    }

    private interface Request {
        void send(Random random);
    }

    private final List<Map.Entry<String, Request>> requests = List.of(
            Map.entry("put", this::put),
            Map.entry("get", this::get),
            Map.entry("add", this::add),
            Map.entry("async put", this::putAsync),
            Map.entry("async get", this::getAsync),
            Map.entry("batch write", this::writeBatch),
            Map.entry("batch read", this::readBatch),
            Map.entry("function", this::raise),
            Map.entry("operate", this::operate),
            Map.entry("scan", this::scan),
            Map.entry("pages", this::pages),
            Map.entry("index query", this::queryIndex));

    void fill() {
        for (int i = 0; i < FIXED; i++) {
            client.put(null, new Key("test", FIXED_SET, i), new Bin("n", i));
        }
        client.put(null, COUNTER, new Bin("n", 0));
    }

    /** Sends one request of some kind; it is answered, or has failed, when this returns. */
    void sendOne(Random random) {
        Map.Entry<String, Request> request = requests.get(random.nextInt(requests.size()));
        try {
            request.getValue().send(random);
            count(request.getKey());
        } catch (AerospikeException failed) {
            count(request.getKey() + " " + failed.getResultCode());
        }
    }

    private void count(String what) {
        counts.computeIfAbsent(what, any -> new AtomicLong()).incrementAndGet();
    }

    Map<String, AtomicLong> counts() {
        return new TreeMap<>(counts);
    }

    private static <P extends Policy> P hasty(P policy) {
        policy.socketTimeout = 2000;
        policy.totalTimeout = 5000;
        policy.maxRetries = 0;
        return policy;
    }

    private static int any(Random random) {
        return random.nextInt(Ledger.KEYS);
    }

    private static Expression isBelow(long value) {
        return Exp.build(Exp.or(Exp.not(Exp.binExists(Ledger.BIN)), Exp.lt(Exp.intBin(Ledger.BIN), Exp.val(value))));
    }

    private WritePolicy raising(long value) {
        WritePolicy policy = hasty(new WritePolicy());
        policy.filterExp = isBelow(value);
        policy.failOnFilteredOut = true;
        return policy;
    }

    /** Notes an acknowledged write; one that came too late to raise anything is none. */
    private void written(int number, long value, @Nullable AerospikeException refused) {
        if (refused == null) {
            ledger.acknowledge(number, value);
        } else if (refused.getResultCode() != ResultCode.FILTERED_OUT) {
            throw refused;
        }
    }

    private void put(Random random) {
        int number = any(random);
        long value = ledger.next();
        try {
            client.put(raising(value), Ledger.key(number), new Bin(Ledger.BIN, value));
            written(number, value, null);
        } catch (AerospikeException refused) {
            written(number, value, refused);
        }
    }

    private void get(Random random) {
        int number = any(random);
        long floor = ledger.floor(number);
        Ledger.check("get", number, floor, client.get(hasty(new Policy()), Ledger.key(number)));
    }

    private void add(Random random) {
        try {
            client.add(hasty(new WritePolicy()), COUNTER, new Bin("n", 1));
            added.incrementAndGet();
        } catch (AerospikeException failed) {
            addedPerhaps.incrementAndGet();
            throw failed;
        }
    }

    private static <T> T join(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof AerospikeException refused) {
                throw refused;
            }
            throw failed;
        }
    }

    private void putAsync(Random random) {
        int number = any(random);
        long value = ledger.next();
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        client.put(
                loop,
                new WriteListener() {
                    @Override
                    public void onSuccess(Key key) {
                        answer.complete(true);
                    }

                    @Override
                    public void onFailure(AerospikeException failure) {
                        answer.completeExceptionally(failure);
                    }
                },
                raising(value),
                Ledger.key(number),
                new Bin(Ledger.BIN, value));
        try {
            join(answer);
            written(number, value, null);
        } catch (AerospikeException refused) {
            written(number, value, refused);
        }
    }

    private void getAsync(Random random) {
        int number = any(random);
        long floor = ledger.floor(number);
        CompletableFuture<Optional<Record>> answer = new CompletableFuture<>();
        client.get(
                loop,
                new RecordListener() {
                    @Override
                    public void onSuccess(Key key, @Nullable Record record) {
                        answer.complete(Optional.ofNullable(record));
                    }

                    @Override
                    public void onFailure(AerospikeException failure) {
                        answer.completeExceptionally(failure);
                    }
                },
                hasty(new Policy()),
                Ledger.key(number));
        Ledger.check("async get", number, floor, join(answer).orElse(null));
    }

    private void writeBatch(Random random) {
        Map<Integer, Long> values = new HashMap<>();
        List<BatchRecord> batch = new ArrayList<>();
        List<Integer> numbers =
                random.ints(0, Ledger.KEYS).distinct().limit(10).boxed().toList();
        for (int number : numbers) {
            long value = ledger.next();
            values.put(number, value);
            BatchWritePolicy policy = new BatchWritePolicy();
            policy.filterExp = isBelow(value);
            batch.add(new BatchWrite(
                    policy, Ledger.key(number), new Operation[] {Operation.put(new Bin(Ledger.BIN, value))}));
        }
        try {
            client.operate(hasty(new BatchPolicy()), batch);
        } finally {
            for (int i = 0; i < batch.size(); i++) {
                if (batch.get(i).resultCode == ResultCode.OK) {
                    int number = numbers.get(i);
                    ledger.acknowledge(number, values.getOrDefault(number, 0L));
                }
            }
        }
    }

    private void readBatch(Random random) {
        long[] floors = ledger.floors();
        List<BatchRead> batch = new ArrayList<>();
        for (int i = 0; i < Ledger.KEYS; i++) {
            batch.add(new BatchRead(Ledger.key(i), true));
        }
        client.get(hasty(new BatchPolicy()), batch);
        for (int i = 0; i < Ledger.KEYS; i++) {
            BatchRead read = batch.get(i);
            if (read.resultCode == ResultCode.OK || read.resultCode == ResultCode.KEY_NOT_FOUND_ERROR) {
                Ledger.check("batch", i, floors[i], read.record);
            }
        }
    }

    private void raise(Random random) {
        int number = any(random);
        long value = ledger.next();
        Object found = client.execute(hasty(new WritePolicy()), Ledger.key(number), MODULE, "raise", Value.get(value));
        assertThat(found).as("function on record %d", number).isInstanceOf(Long.class);
        assertThat((Long) found).isGreaterThanOrEqualTo(value);
        ledger.acknowledge(number, (Long) found);
    }

    private void operate(Random random) {
        int number = any(random);
        long value = ledger.next();
        try {
            Record record = client.operate(
                    raising(value),
                    Ledger.key(number),
                    Operation.put(new Bin(Ledger.BIN, value)),
                    Operation.get(Ledger.BIN));
            assertThat(record).isNotNull();
            written(number, value, null);
        } catch (AerospikeException refused) {
            written(number, value, refused);
        }
    }

    private static QueryPolicy querying() {
        QueryPolicy policy = new QueryPolicy();
        policy.socketTimeout = 2000;
        policy.totalTimeout = 20_000;
        policy.maxRetries = 50;
        policy.sleepBetweenRetries = 20;
        return policy;
    }

    private static Statement all(String set) {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName(set);
        return statement;
    }

    private static void collect(RecordSet rows, Map<Key, Record> into, String how) {
        try (rows) {
            while (rows.next()) {
                assertThat(into.put(rows.getKey(), rows.getRecord()))
                        .as("%s brings %s once", how, rows.getKey())
                        .isNull();
            }
        }
    }

    private void scan(Random random) {
        if (random.nextBoolean()) {
            Map<Key, Record> found = new HashMap<>();
            collect(client.query(querying(), all(FIXED_SET)), found, "scan");
            assertThat(found).as("records of the scan").hasSize(FIXED);
            return;
        }
        long[] floors = ledger.floors();
        Map<Key, Record> found = new HashMap<>();
        collect(client.query(querying(), all(Ledger.SET)), found, "scan of what changes");
        for (int i = 0; i < Ledger.KEYS; i++) {
            Ledger.check("scan", i, floors[i], found.get(Ledger.key(i)));
        }
    }

    /** The same, with a break after each page. */
    private void pages(Random random) {
        Map<Key, Record> found = new HashMap<>();
        PartitionFilter rest = PartitionFilter.all();
        boolean indexed = random.nextBoolean();
        while (!rest.isDone()) {
            Statement page = all(FIXED_SET);
            page.setMaxRecords(90);
            if (indexed) {
                page.setFilter(Filter.range("n", 0, FIXED));
            }
            collect(client.queryPartitions(querying(), page, rest), found, "pages");
        }
        assertThat(found).as("records of all pages, indexed %s", indexed).hasSize(FIXED);
    }

    private void queryIndex(Random random) {
        int from = random.nextInt(FIXED);
        int to = from + random.nextInt(FIXED - from);
        Statement statement = all(FIXED_SET);
        statement.setFilter(Filter.range("n", from, to));
        Map<Key, Record> found = new HashMap<>();
        collect(client.query(querying(), statement), found, "index query");
        assertThat(found).as("records from %d to %d", from, to).hasSize(to - from + 1);
    }

    /** After everything has come to rest. */
    void checkAll(AerospikeClient calm) {
        for (int i = 0; i < Ledger.KEYS; i++) {
            Ledger.check("the end", i, ledger.floor(i), calm.get(null, Ledger.key(i)));
        }
        Record counter = calm.get(null, COUNTER);
        assertThat(counter).isNotNull();
        assertThat(counter.getLong("n"))
                .as("every increment counts once")
                .isBetween(added.get(), added.get() + addedPerhaps.get());
        Map<Key, Record> found = new HashMap<>();
        collect(calm.query(null, all(FIXED_SET)), found, "the last scan");
        assertThat(found).hasSize(FIXED);
    }
}
