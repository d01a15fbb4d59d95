package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.value.Particle;
import java.util.function.Consumer;

/** What a stream function reads and where its results go. */
public interface UdfStream {
    /** Shows every record to an action. */
    void forEach(Consumer<UdfRecord> action);

    /** Takes a result. */
    void emit(Particle result);
}
