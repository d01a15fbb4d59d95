package io.aerotype.embedded.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * What has been acknowledged of a few records whose value only ever rises: whoever looks later finds that or more. A write
 * that comes late changes nothing, for it asks to find less than it brings.
 */
final class Ledger {
    static final int KEYS = 60;
    static final String SET = "rising";
    static final String BIN = "n";

    private final AtomicLong last = new AtomicLong();
    private final AtomicLongArray acknowledged = new AtomicLongArray(KEYS);

    static Key key(int number) {
        return new Key("test", SET, number);
    }

    /** A value that nobody has written yet. */
    long next() {
        return last.incrementAndGet();
    }

    void acknowledge(int number, long value) {
        acknowledged.accumulateAndGet(number, value, Math::max);
    }

    /** What a read that begins now may not be behind. */
    long floor(int number) {
        return acknowledged.get(number);
    }

    long[] floors() {
        long[] floors = new long[KEYS];
        for (int i = 0; i < KEYS; i++) {
            floors[i] = floor(i);
        }
        return floors;
    }

    static void check(String how, int number, long floor, @Nullable Record found) {
        long value = found == null ? 0 : found.getLong(BIN);
        assertThat(value).as("%s of record %d", how, number).isGreaterThanOrEqualTo(floor);
    }
}
