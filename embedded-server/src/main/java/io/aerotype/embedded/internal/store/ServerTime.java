package io.aerotype.embedded.internal.store;

import java.time.InstantSource;

/** The server's clock, in the units of the protocol: milliseconds and seconds since 2010-01-01T00:00:00Z. */
public final class ServerTime {
    /** Where the protocol's time begins, in seconds since 1970. */
    public static final long EPOCH_SECONDS = 1_262_304_000L;

    private static final long EPOCH_MILLIS = EPOCH_SECONDS * 1000;

    private final InstantSource clock;

    public ServerTime(InstantSource clock) {
        this.clock = clock;
    }

    /** Milliseconds since 2010. */
    public long millis() {
        return clock.millis() - EPOCH_MILLIS;
    }

    /** Seconds since 2010. */
    public int seconds() {
        return (int) Math.floorDiv(millis(), 1000);
    }

    /** Milliseconds since 1970 as milliseconds since 2010. */
    public static long sinceEpoch(long unixMillis) {
        return unixMillis - EPOCH_MILLIS;
    }

    /** Milliseconds since 2010 as milliseconds since 1970. */
    public static long unixMillis(long millis) {
        return millis + EPOCH_MILLIS;
    }
}
