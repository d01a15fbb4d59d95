package io.aerotype.internal.value;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * When a record expires.
 *
 * @param seconds since 2010-01-01T00:00:00Z, without a sign; 0 if never
 */
public record Expiry(int seconds) {
    /** That of a record without one. */
    public static final Expiry NEVER = new Expiry(0);

    /** Expiry times count from here: {@code CITRUSLEAF_EPOCH} in the server's source. */
    private static final Instant EPOCH = Instant.parse("2010-01-01T00:00:00Z");

    /** The moment, by the server's clock. */
    public Optional<Instant> at() {
        return seconds == 0 ? Optional.empty() : Optional.of(EPOCH.plusSeconds(Integer.toUnsignedLong(seconds)));
    }

    /** How long it is until then by a clock; at least one second, as the record was there a moment ago. */
    public Optional<Duration> left(InstantSource clock) {
        return at().map(moment -> {
            long left = moment.getEpochSecond() - clock.instant().getEpochSecond();
            return Duration.ofSeconds(Math.max(left, 1));
        });
    }
}
