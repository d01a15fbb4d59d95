package io.aerotype.embedded.internal.lua;

import org.jspecify.annotations.Nullable;

/** What is done; it ends with where to go on when that is not the next statement. */
interface Statement {
    @Nullable
    Flow run(Frame frame);

    /** Where to go on. */
    sealed interface Flow permits Leave, Jump {}

    /** The loop is left, or the function, whose results are in the frame. */
    enum Leave implements Flow {
        LOOP,
        FUNCTION
    }

    /** To a label of this block or of one around it. */
    record Jump(String label) implements Flow {}
}
