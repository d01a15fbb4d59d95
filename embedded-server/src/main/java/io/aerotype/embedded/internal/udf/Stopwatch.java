package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.Timer;
import java.time.Duration;
import java.time.InstantSource;

/** Looks at the time every so many steps, and stops a script that takes too long. */
final class Stopwatch implements Timer {
    private static final int STEPS_BETWEEN_LOOKS = 1024;
    private static final long NOT_RUNNING = Long.MAX_VALUE;

    private final InstantSource clock;
    private final Duration limit;
    private volatile long end = NOT_RUNNING;
    private int untilLook = STEPS_BETWEEN_LOOKS;

    Stopwatch(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** A script's time is over. No error of Lua's, for {@code pcall} would catch that. */
    static final class TimeOver extends Error {
        private static final long serialVersionUID = 1L;

        TimeOver() {
            super("the function ran too long and was stopped", null, false, false);
        }
    }

    void start() {
        untilLook = STEPS_BETWEEN_LOOKS;
        end = clock.millis() + limit.toMillis();
    }

    void stop() {
        end = NOT_RUNNING;
    }

    /** Once the time is over, every step is one too many: of the coroutine that ran, and of those that resume. */
    @Override
    public void tick() {
        if (--untilLook <= 0) {
            if (clock.millis() > end) {
                throw new TimeOver();
            }
            untilLook = STEPS_BETWEEN_LOOKS;
        }
    }
}
