package io.aerotype.embedded.internal.record;

import io.aerotype.embedded.internal.operation.BinOperations;
import io.aerotype.embedded.internal.store.Bin;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Row;
import org.jspecify.annotations.Nullable;

/** What reading operations find in a record. */
public final class Readings {
    private final BinOperations binOperations;

    public Readings(BinOperations binOperations) {
        this.binOperations = binOperations;
    }

    /** Appends what an operation reads to a row; where there is nothing, nothing, or a nil if all have to respond. */
    public void write(Operation operation, RecordFacts record, boolean respondToAll, Row row) {
        @Nullable Bin bin = record.find(operation.name());
        if (operation.is(OpCode.READ) && bin != null) {
            bin.writeTo(row);
            return;
        }
        @Nullable Particle result = result(operation, bin, record);
        if (result != null || respondToAll) {
            row.operation(operation.code(), operation.name(), result == null ? Particle.NIL : result);
        }
    }

    /** What an operation yields, or null for nothing. Only expressions can do without the bin. */
    public @Nullable Particle result(Operation operation, @Nullable Bin bin, RecordFacts record) {
        @Nullable OpCode op = operation.op();
        if (op == null || op.modifies()) {
            throw new ResultException(ResultCode.PARAMETER, "operation " + operation.code() + " does not read");
        }
        if (op == OpCode.READ || (bin == null && op != OpCode.EXPRESSION_READ)) {
            return bin == null ? null : bin.particle();
        }
        return resultOf(binOperations.apply(
                op, operation.type(), operation.value().toBytes(), bin == null ? null : bin.particle(), record));
    }

    /** What an operation yielded; nil is nothing. */
    public static @Nullable Particle resultOf(Outcome outcome) {
        @Nullable Particle result = outcome.result();
        return result instanceof Particle.Nil ? null : result;
    }
}
