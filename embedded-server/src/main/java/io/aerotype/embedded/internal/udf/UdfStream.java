package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.value.Particle;
import org.jspecify.annotations.Nullable;

/** The records that go into a stream function, and what comes out of it. */
public interface UdfStream {
    /** The next record, or null at the end. */
    @Nullable
    UdfRecord read();

    void emit(Particle value);
}
