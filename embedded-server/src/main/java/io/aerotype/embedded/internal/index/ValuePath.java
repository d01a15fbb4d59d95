package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.operation.BinOperations;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.ElementWriter;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.OpCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The path to a value inside a collection, as an index definition has it. It is the path of a read operation: the last
 * step becomes the operation, the steps before it the operation's context.
 */
final class ValuePath {
    /** The steps a path may have, and the collection operation that takes the same step and yields the value. */
    private static final Map<Long, Integer> OPERATION_OF_STEP =
            Map.of(0x10L, 19, 0x11L, 21, 0x13L, 20, 0x20L, 98, 0x21L, 100, 0x22L, 97, 0x23L, 99);

    private static final int IN_CONTEXT = 0xFF;
    private static final int RETURN_VALUE = 7;

    private final byte[] readOperation;
    private final BinOperations binOperations = new BinOperations();

    private ValuePath(byte[] readOperation) {
        this.readOperation = readOperation;
    }

    /**
     * Reads a path.
     *
     * @param context msgpack of the list of steps, each a number and a value
     * @throws ResultException if it is malformed or takes a step that indexes do not
     */
    static ValuePath parse(byte[] context) {
        ElementReader reader = new ElementReader(context, 0, context.length, ResultCode.PARAMETER);
        Element list = reader.read();
        reader.expectEnd();
        if (!(list instanceof Element.ListElement steps) || steps.size() == 0 || steps.size() % 2 != 0) {
            throw new ResultException(ResultCode.PARAMETER, "a context is a list of pairs");
        }
        for (int i = 0; i < steps.size(); i += 2) {
            operationOf(steps.items().get(i));
        }
        int last = steps.size() - 2;
        Element operation = Element.list(List.of(
                Element.of(operationOf(steps.items().get(last))),
                Element.of(RETURN_VALUE),
                steps.items().get(last + 1)));
        Element whole = last == 0
                ? operation
                : Element.list(List.of(
                        Element.of(IN_CONTEXT), Element.list(steps.items().subList(0, last)), operation));
        return new ValuePath(ElementWriter.bytesOf(whole));
    }

    private static int operationOf(Element step) {
        @Nullable
        Integer operation = step instanceof Element.Int(long id, boolean unsigned) ? OPERATION_OF_STEP.get(id) : null;
        if (operation == null) {
            throw new ResultException(ResultCode.PARAMETER, "not a step of an index's context: " + step);
        }
        return operation;
    }

    /** The value at the end of the path, or null where the path leads nowhere. */
    @Nullable
    Particle find(Particle whole, RecordView record) {
        try {
            return binOperations
                    .apply(OpCode.CDT_READ, ParticleType.BLOB, readOperation, whole, record)
                    .result();
        } catch (ResultException leadsNowhere) {
            return null;
        }
    }
}
