package io.aerotype.embedded.internal.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long one kind of request takes, in powers of two of a millisecond. As in a server, what is told is of the last ten
 * seconds or so, and nothing before the first request (server: {@code cf/src/hist.c}).
 */
public final class LatencyHistogram {
    private static final int COLUMNS = 17;
    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PERCENT = 100;

    private final LongAdder[] buckets = new LongAdder[COLUMNS + 1];
    private Snapshot older;
    private Snapshot newer;

    /** What was counted at a moment. */
    private static final class Snapshot {
        private final long nanos;
        private final long[] counts;

        Snapshot(long nanos, long[] counts) {
            this.nanos = nanos;
            this.counts = counts;
        }
    }

    LatencyHistogram(long nowNanos) {
        Arrays.setAll(buckets, any -> new LongAdder());
        older = new Snapshot(nowNanos, new long[buckets.length]);
        newer = older;
    }

    /** Takes note of a request that took so long. */
    public void add(long nanos) {
        long millis = Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos));
        buckets[Math.min(Long.SIZE - Long.numberOfLeadingZeros(millis), COLUMNS)].increment();
    }

    /** The rate of requests, and how many in a hundred took more than 1, 2, 4 … milliseconds; empty before the first. */
    public synchronized String describe(long nowNanos) {
        long[] counts = Arrays.stream(buckets).mapToLong(LongAdder::sum).toArray();
        if (Arrays.stream(counts).sum() == 0) {
            return "";
        }
        if (nowNanos - newer.nanos >= WINDOW_NANOS) {
            older = newer;
            newer = new Snapshot(nowNanos, counts);
        }
        long[] recent = new long[counts.length];
        Arrays.setAll(recent, bucket -> counts[bucket] - older.counts[bucket]);
        long total = Arrays.stream(recent).sum();
        double seconds = Math.max(nowNanos - older.nanos, 1) / NANOS_PER_SECOND;
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "msec,%.1f", total / seconds));
        long slower = total;
        for (int column = 0; column < COLUMNS; column++) {
            slower -= recent[column];
            text.append(String.format(Locale.ROOT, ",%.2f", total == 0 ? 0 : PERCENT * slower / total));
        }
        return text.toString();
    }
}
