package io.aerotype.embedded.internal.udf;

import java.time.Duration;
import java.time.InstantSource;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.DebugLib;

/** Looks at the time every so many instructions, and stops a script that takes too long. */
final class Stopwatch extends DebugLib {
    private static final int INSTRUCTIONS_BETWEEN_LOOKS = 4096;
    private static final long NOT_RUNNING = Long.MAX_VALUE;

    private final InstantSource clock;
    private final Duration limit;
    private volatile long end = NOT_RUNNING;
    private int untilLook = INSTRUCTIONS_BETWEEN_LOOKS;

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
        untilLook = INSTRUCTIONS_BETWEEN_LOOKS;
        end = clock.millis() + limit.toMillis();
    }

    void stop() {
        end = NOT_RUNNING;
    }

    /** Once the time is over, every instruction is one too many: of the coroutine that ran, and of those that resume. */
    @Override
    public void onInstruction(int pc, Varargs registers, int top) {
        if (--untilLook <= 0) {
            if (clock.millis() > end) {
                throw new TimeOver();
            }
            untilLook = INSTRUCTIONS_BETWEEN_LOOKS;
        }
    }

    @Override
    public void onCall(LuaFunction function) {}

    @Override
    public void onCall(LuaClosure closure, Varargs arguments, LuaValue[] stack) {}

    @Override
    public void onReturn() {}
}
