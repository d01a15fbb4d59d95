package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import org.jspecify.annotations.Nullable;

/** A record as an expression sees it. */
public interface RecordView extends RecordMetadata {
    /** Returns the bin's value, or null if the record has no such bin */
    @Nullable
    Particle bin(String name);

    /** Returns the key stored with the record (integer, string or blob), or null */
    @Nullable
    Particle userKey();
}
