package io.aerotype.benchmarks.byhand;

import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A million records, read by a JVM whose heap holds a small part of them: as a stream, and as a publisher whose subscriber
 * asks for a thousand at a time. The reader looks at each record for longer than the server takes to send it, so that
 * without back-pressure the heap would fill up. {@code -Daerotype.records} takes another number.
 */
public final class SmallHeap {
    private static final int RECORDS = Integer.getInteger("aerotype.records", 1_000_000);
    private static final int HEAP_MEGABYTES = 64;
    private static final int BYTES_EACH = 100;
    private static final int AT_A_TIME = 1_000;
    private static final DataSet SET = DataSet.of(System.getProperty("aerotype.namespace", "test"), "bench_heap");

    private SmallHeap() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (ServerAddress server = ServerAddress.find();
                Client client = Client.connect(server.address())) {
            Session session = client.createSession(Behavior.DEFAULT);
            try {
                fill(session);
                int ended = read(server.address());
                if (ended != 0) {
                    throw new IOException("The reader ended with code %d.".formatted(ended));
                }
            } finally {
                session.truncate(SET);
            }
        }
    }

    private static void fill(Session session) {
        for (int from = 0; from < RECORDS; from += AT_A_TIME) {
            int[] ids =
                    IntStream.range(from, Math.min(from + AT_A_TIME, RECORDS)).toArray();
            session.upsert(SET.ids(ids))
                    .bin("bytes")
                    .setTo(new byte[BYTES_EACH])
                    .throwOnError()
                    .execute();
        }
    }

    private static int read(String address) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-Daerotype.records=" + RECORDS,
                        "-Daerotype.namespace=" + SET.namespace(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        address)
                .inheritIO()
                .start()
                .waitFor();
    }

    /** What runs with the small heap. It fails unless every record comes, once for the stream and once for the publisher. */
    static final class Reader {
        private Reader() {}

        public static void main(String... address) throws NoSuchAlgorithmException {
            try (Client client = Client.connect(address[0])) {
                Session session = client.createSession(Behavior.DEFAULT);
                MessageDigest digest = MessageDigest.getInstance("SHA-256");

                long begin = System.nanoTime();
                long[] streamed = {0};
                session.query(SET).execute().records().forEach(row -> {
                    look(row, digest);
                    streamed[0]++;
                });
                tell("stream", streamed[0], begin);

                begin = System.nanoTime();
                Slow slow = new Slow(digest);
                session.query(SET).publisher().subscribe(slow);
                tell("publisher", slow.count.join(), begin);
            }
        }

        private static void look(StoredRecord row, MessageDigest digest) {
            digest.update(row.getBytes("bytes").orElseThrow());
            digest.update(digest.digest());
        }

        private static void tell(String how, long records, long begin) {
            long peak = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
                pool.resetPeakUsage();
            }
            System.out.printf(
                    "%s: %,d records in %.1f s, heap of %d MiB, at most %d MiB used%n",
                    how,
                    records,
                    (System.nanoTime() - begin) / 1e9,
                    Runtime.getRuntime().maxMemory() >> 20,
                    peak >> 20);
            if (records != RECORDS) {
                throw new IllegalStateException("There are %d records.".formatted(RECORDS));
            }
        }
    }

    /** Asks for more when it is through with what it asked for before. */
    private static final class Slow implements Flow.Subscriber<RecordResult<StoredRecord>> {
        private final CompletableFuture<Long> count = new CompletableFuture<>();
        private final MessageDigest digest;
        private Flow.@Nullable Subscription subscription;
        private long received;

        Slow(MessageDigest digest) {
            this.digest = digest;
        }

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            started.request(AT_A_TIME);
        }

        @Override
        public void onNext(RecordResult<StoredRecord> result) {
            Reader.look(result.recordOrThrow(), digest);
            received++;
            if (received % AT_A_TIME == 0 && subscription != null) {
                subscription.request(AT_A_TIME);
            }
        }

        @Override
        public void onError(Throwable failure) {
            count.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            count.complete(received);
        }
    }
}
