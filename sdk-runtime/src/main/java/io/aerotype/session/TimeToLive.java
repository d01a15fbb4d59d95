package io.aerotype.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long a written record is to live. */
sealed interface TimeToLive {
    /** Ten years: {@code MAX_ALLOWED_TTL} in the server's source. */
    long MAX_SECONDS = 315_360_000L;

    /** What the namespace or the set says. */
    TimeToLive SERVER_DEFAULT = new Fixed(0);

    Fixed NEVER = new Fixed(-1);

    /** As it is. */
    TimeToLive KEEP = new Fixed(-2);

    /** The value for the wire, as of now. */
    int seconds(InstantSource clock);

    /** Seconds from now, or one of the special values. */
    record Fixed(int value) implements TimeToLive {
        @Override
        public int seconds(InstantSource clock) {
            return value;
        }
    }

    /** A moment, turned into seconds when the write is sent. */
    record Until(Instant moment) implements TimeToLive {
        @Override
        public int seconds(InstantSource clock) {
            Duration left = Duration.between(clock.instant(), moment);
            if (!left.isPositive()) {
                throw new IllegalArgumentException(
                        "expireAt(%s) is not in the future; to remove the record, delete it.".formatted(moment));
            }
            return after(left).value();
        }
    }

    /** A time from now, rounded up to a second. */
    static Fixed after(Duration time) {
        if (!time.isPositive()) {
            throw new IllegalArgumentException(
                    "A record cannot expire after %s; give a positive time, or use neverExpire(), keepTtl() or serverDefaultTtl()."
                            .formatted(time));
        }
        long seconds = time.getNano() > 0 ? time.getSeconds() + 1 : time.getSeconds();
        if (seconds > MAX_SECONDS) {
            throw new IllegalArgumentException(
                    "A record cannot expire after %d seconds; a server accepts %d (ten years). Use neverExpire() instead."
                            .formatted(seconds, MAX_SECONDS));
        }
        return new Fixed((int) seconds);
    }
}
