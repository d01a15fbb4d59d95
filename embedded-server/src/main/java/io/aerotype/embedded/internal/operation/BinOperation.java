package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/** One kind of operation, told apart by its op code. */
@FunctionalInterface
interface BinOperation {
    /**
     * Applies the operation to one bin.
     *
     * @param type particle type byte the payload was sent with
     * @throws ResultException if the operation cannot be done; nothing has changed then
     */
    Outcome apply(int type, byte[] payload, @Nullable Particle bin, RecordView record);
}
