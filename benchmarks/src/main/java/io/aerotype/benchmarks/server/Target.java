package io.aerotype.benchmarks.server;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Host;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.async.EventPolicy;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.WriteListener;
import com.aerospike.client.policy.ClientPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** A server under measurement: the client on it, its records, and the asynchronous commands that are under way. */
final class Target implements AutoCloseable {
    private static final int ASYNC_COMMANDS = 64;
    private static final int CONNECTIONS = 300;
    private static final int BATCH = 500;
    private static final int TIMEOUT_MILLIS = 60_000;

    private final String name;
    private final SampleRecords records;
    private final int count;
    private final NioEventLoops eventLoops;
    private final AerospikeClient client;
    private final Semaphore free = new Semaphore(ASYNC_COMMANDS);
    private final AtomicLong failures = new AtomicLong();

    Target(String name, Host address, SampleRecords records, int count) {
        this.name = name;
        this.records = records;
        this.count = count;
        this.eventLoops = new NioEventLoops(new EventPolicy(), 1);
        ClientPolicy policy = new ClientPolicy();
        policy.eventLoops = eventLoops;
        policy.maxConnsPerNode = CONNECTIONS;
        // A slow answer is to be measured, not to be given up.
        policy.readPolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.writePolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.batchPolicyDefault.setTimeout(TIMEOUT_MILLIS);
        policy.batchParentPolicyWriteDefault.setTimeout(TIMEOUT_MILLIS);
        policy.infoPolicyDefault.timeout = TIMEOUT_MILLIS;
        this.client = new AerospikeClient(policy, address);
    }

    String name() {
        return name;
    }

    AerospikeClient client() {
        return client;
    }

    SampleRecords records() {
        return records;
    }

    long anyNumber(SplittableRandom random) {
        return random.nextInt(count);
    }

    Key anyKey(SplittableRandom random) {
        return records.key(anyNumber(random));
    }

    /** Writes all records. */
    void fill() {
        fill(0, count);
    }

    /** Writes the records of a range of numbers, the end excluded. */
    void fill(long from, long to) {
        List<BatchRecord> writes = new ArrayList<>(BATCH);
        for (long number = from; number < to; number++) {
            Operation[] puts =
                    Arrays.stream(records.bins(number)).map(Operation::put).toArray(Operation[]::new);
            writes.add(new BatchWrite(records.key(number), puts));
            if (writes.size() == BATCH || number == to - 1) {
                if (!client.operate(null, writes)) {
                    throw new IllegalStateException("a record could not be written to " + name);
                }
                writes.clear();
            }
        }
    }

    /** Takes one of the places for asynchronous commands; the listener gives it back. */
    InFlight inFlight() {
        free.acquireUninterruptibly();
        return new InFlight();
    }

    /** Waits until no asynchronous command is under way, and complains if one has failed. */
    void awaitAll() throws InterruptedException {
        free.acquire(ASYNC_COMMANDS);
        free.release(ASYNC_COMMANDS);
        if (failures.get() > 0) {
            throw new IllegalStateException(failures + " asynchronous commands failed on " + name);
        }
    }

    /** Hears of the end of one asynchronous command. */
    final class InFlight implements RecordListener, WriteListener, DeleteListener {
        @Override
        public void onSuccess(Key key, Record record) {
            free.release();
        }

        @Override
        public void onSuccess(Key key) {
            free.release();
        }

        @Override
        public void onSuccess(Key key, boolean existed) {
            free.release();
        }

        @Override
        public void onFailure(AerospikeException failure) {
            failures.incrementAndGet();
            free.release();
        }
    }

    String info(String command) {
        return Info.request(client.infoPolicyDefault, client.getNodes()[0], command);
    }

    /** Removes the records: the server may be someone's. */
    @Override
    public void close() {
        client.truncate(client.infoPolicyDefault, SampleRecords.NAMESPACE, records.set(), null);
        client.close();
        eventLoops.close();
    }
}
