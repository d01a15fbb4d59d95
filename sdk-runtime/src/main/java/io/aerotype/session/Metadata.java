package io.aerotype.session;

import io.aerotype.internal.value.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What a server keeps about a record besides its bins.
 *
 * @param generation how often the record was written, modulo 65,536: compare for equality, never for order
 * @param expiration when the record expires, in seconds since 2010-01-01T00:00:00Z; 0 if never
 */
public record Metadata(int generation, int expiration) {
    /**
     * When the record expires.
     *
     * @return the instant, or empty if it never does
     */
    public Optional<Instant> expiresAt() {
        return new Expiry(expiration).at();
    }

    /**
     * How long the record has left by this machine's clock.
     *
     * @return at least one second, or empty if it never expires
     */
    public Optional<Duration> ttl() {
        return ttl(InstantSource.system());
    }

    /**
     * How long the record has left by a clock of your choice.
     *
     * @param clock tells the time
     * @return at least one second, or empty if it never expires
     */
    public Optional<Duration> ttl(InstantSource clock) {
        return new Expiry(expiration).left(clock);
    }
}
