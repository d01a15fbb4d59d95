package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the flags and the list of operations of a write ask for, checked against each other before the record is looked
 * at (server: {@code write_master_policies}).
 *
 * @param mustExist refuse to create the record
 * @param mustNotExist refuse to change an existing record
 * @param replace drop the bins the record has
 */
record WritePolicy(boolean mustExist, boolean mustNotExist, boolean replace) {
    /** Operations that mean nothing on bins that are being replaced. */
    private static final Set<OpCode> NOT_WITH_REPLACE = EnumSet.of(
            OpCode.INCREMENT,
            OpCode.APPEND,
            OpCode.PREPEND,
            OpCode.TOUCH,
            OpCode.CDT_MODIFY,
            OpCode.BITS_MODIFY,
            OpCode.HLL_MODIFY,
            OpCode.DELETE_ALL);

    private static final Set<OpCode> MAY_ANSWER = EnumSet.of(
            OpCode.READ,
            OpCode.CDT_READ,
            OpCode.CDT_MODIFY,
            OpCode.BITS_READ,
            OpCode.HLL_READ,
            OpCode.HLL_MODIFY,
            OpCode.EXPRESSION_READ);

    static WritePolicy of(Header header, List<Operation> operations) {
        Checks.operationCount(operations);
        boolean replace = header.info3(Flags.INFO3_CREATE_OR_REPLACE | Flags.INFO3_REPLACE_ONLY);
        boolean mustExist = header.info3(Flags.INFO3_UPDATE_ONLY | Flags.INFO3_REPLACE_ONLY);
        boolean reads = false;
        boolean answers = false;
        int readAlls = 0;
        for (Operation operation : operations) {
            @Nullable OpCode op = operation.op();
            if (op == OpCode.TOUCH) {
                mustExist = true;
            } else {
                Checks.binName(operation.name());
            }
            refuse(replace && meaninglessWithReplace(operation), "operation on a record that is being replaced");
            if (isReadAll(operation, header)) {
                readAlls++;
                reads = true;
            } else if (op != null) {
                reads |= !op.modifies();
                answers |= MAY_ANSWER.contains(op);
            }
        }
        refuse(readAlls > 0 && header.respondsToAllOperations(), "read of all bins where every operation answers");
        refuse(readAlls > 1, "more than one read of all bins");
        refuse(reads && !header.info1(Flags.INFO1_READ), "reading operation without the READ bit");
        refuse(readAlls > 0 && answers, "read of all bins beside operations that answer");
        refuse(header.info1(Flags.INFO1_GET_ALL) && readAlls == 0, "GET_ALL without a read of all bins");
        return new WritePolicy(mustExist, header.info2(Flags.INFO2_CREATE_ONLY), replace);
    }

    /** A READ without a bin name, in a command that wants all bins. */
    static boolean isReadAll(Operation operation, Header header) {
        return operation.readsAllBins() && header.info1(Flags.INFO1_GET_ALL);
    }

    private static boolean meaninglessWithReplace(Operation operation) {
        @Nullable OpCode op = operation.op();
        return op == OpCode.WRITE ? operation.type() == ParticleType.NULL : op != null && NOT_WITH_REPLACE.contains(op);
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new ResultException(ResultCode.PARAMETER, what);
        }
    }
}
