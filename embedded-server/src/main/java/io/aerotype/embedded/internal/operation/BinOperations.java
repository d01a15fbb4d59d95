package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.bits.BitOperations;
import io.aerotype.embedded.internal.cdt.CollectionOperations;
import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.hll.HllOperations;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Lazy;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.OpCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The registry of bin operations, and the way in. One instance serves every thread. */
public final class BinOperations {
    private final Lazy<CollectionOperations> collections =
            new Lazy<>(() -> new CollectionOperations(Expression::ofPath));
    private final Lazy<BitOperations> bits = new Lazy<>(BitOperations::new);
    private final Lazy<HllOperations> sketches = new Lazy<>(HllOperations::new);

    private final Map<OpCode, BinOperation> operations = Map.ofEntries(
            Map.entry(
                    OpCode.CDT_READ,
                    (type, payload, bin, record) -> collections.get().apply(tree(payload), bin, false)),
            Map.entry(
                    OpCode.CDT_MODIFY,
                    (type, payload, bin, record) -> collections.get().apply(tree(payload), bin, true)),
            Map.entry(OpCode.INCREMENT, ScalarOperations::increment),
            Map.entry(OpCode.EXPRESSION_READ, ExpressionOperations::read),
            Map.entry(OpCode.EXPRESSION_MODIFY, ExpressionOperations::modify),
            Map.entry(OpCode.APPEND, ScalarOperations::append),
            Map.entry(OpCode.PREPEND, ScalarOperations::prepend),
            Map.entry(
                    OpCode.BITS_READ, (type, payload, bin, record) -> bits.get().read(bitTree(type, payload), bin)),
            Map.entry(
                    OpCode.BITS_MODIFY,
                    (type, payload, bin, record) -> bits.get().modify(bitTree(type, payload), bin)),
            Map.entry(
                    OpCode.HLL_READ,
                    (type, payload, bin, record) -> sketches.get().read(tree(payload), bin)),
            Map.entry(
                    OpCode.HLL_MODIFY,
                    (type, payload, bin, record) -> sketches.get().modify(tree(payload), bin)));

    /**
     * Applies one operation to one bin.
     *
     * @param op null for a code that there is not; read and write of a whole bin need no operation
     * @param type particle type byte of the payload
     * @param payload the op's value bytes
     * @param bin what the bin holds, null if the record has no such bin
     * @param record the record as changed by the operations before this one; only expressions look at it
     * @throws ResultException with the code that ends the whole command
     */
    public Outcome apply(@Nullable OpCode op, int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        BinOperation operation = op == null ? null : operations.get(op);
        if (operation == null) {
            throw new ResultException(ResultCode.PARAMETER, "operation " + op);
        }
        return operation.apply(type, payload, bin, record);
    }

    private static Element tree(byte[] payload) {
        return ElementReader.readOnly(payload, ResultCode.PARAMETER);
    }

    /** Only bit operations look at the type their payload was sent with. */
    private static Element bitTree(int type, byte[] payload) {
        if (type != ParticleType.BLOB) {
            throw new ResultException(ResultCode.INCOMPATIBLE_TYPE, "a bit operation of particle type " + type);
        }
        return tree(payload);
    }
}
