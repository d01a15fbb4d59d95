package io.aerotype.junit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it: records, sessions and transactions expire by it, and nobody sleeps.
 *
 * <pre>{@code
 * @Test
 * @WithAerospike(movableClock = true)
 * void forgets(ServerAddress server, MovableClock clock) {
 *     ...
 *     clock.advance(Duration.ofHours(1));
 * }
 * }</pre>
 */
public final class MovableClock implements InstantSource {
    private final AtomicReference<Instant> now;

    MovableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /**
     * Moves the clock forward.
     *
     * @param time how far, not negative
     * @throws IllegalArgumentException if the time is negative
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A server's clock does not go back, and " + time + " was given.");
        }
        now.updateAndGet(before -> before.plus(time));
    }
}
