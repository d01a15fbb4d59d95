package io.aerotype.session;

import com.aerospike.client.Operation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What the operations of one write have in common. */
final class Operations {
    /** Doing one of these twice leaves what doing it once leaves; so does whatever only reads. */
    private static final Set<Operation.Type> IDEMPOTENT =
            EnumSet.of(Operation.Type.WRITE, Operation.Type.TOUCH, Operation.Type.DELETE);

    /** What a replacing write may hold; anything else a server answers with code 4 (write.c). */
    private static final Set<Operation.Type> REPLACING =
            EnumSet.of(Operation.Type.WRITE, Operation.Type.READ, Operation.Type.READ_HEADER);

    private Operations() {}

    /** Whether the client may repeat the write when it does not know what became of it. */
    static Kind kind(Operation[] operations, ChangeStep<?, ?> step) {
        if (step.verb() == Verb.INSERT || step.terms().generation() != 0) {
            return Kind.WRITE_NON_RETRYABLE;
        }
        for (Operation operation : operations) {
            if (operation.type.isWrite && !IDEMPOTENT.contains(operation.type)) {
                return Kind.WRITE_NON_RETRYABLE;
            }
        }
        return Kind.WRITE_RETRYABLE;
    }

    /** Whether an operation brings a value back. */
    static boolean brings(Operation operation) {
        return switch (operation.type) {
            case WRITE, ADD, APPEND, PREPEND, TOUCH, DELETE, READ_HEADER -> false;
            default -> true;
        };
    }

    /** Whether the server has to answer each operation: where two of them bring a value of one bin, to be told apart. */
    static boolean answers(Operation[] operations) {
        int values = 0;
        for (Operation operation : operations) {
            if (isReadAll(operation)) {
                // A server refuses to answer each operation beside a read of all bins.
                return false;
            }
            values += brings(operation) ? 1 : 0;
        }
        return values > 1 && haveOneBin(operations);
    }

    private static boolean haveOneBin(Operation[] operations) {
        Set<String> bins = new HashSet<>();
        for (Operation operation : operations) {
            if (brings(operation) && !bins.add(operation.binName)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses what a server would refuse: a read of all bins beside an operation that brings a value back. */
    static void checkReadAll(Operation[] operations) {
        int readAlls = 0;
        int values = 0;
        for (Operation operation : operations) {
            if (isReadAll(operation)) {
                readAlls++;
            } else if (brings(operation)) {
                values++;
            }
        }
        if (readAlls > 1 || (readAlls == 1 && values > 0)) {
            throw new IllegalArgumentException(
                    "A write reads all bins at most once, and then no other operation of it can bring a value back.");
        }
    }

    private static boolean isReadAll(Operation operation) {
        return operation.type == Operation.Type.READ && (operation.binName == null || operation.binName.isEmpty());
    }

    /** Refuses in a replacing write what a server would refuse. */
    static void checkReplace(Verb verb, Operation operation) {
        if (!verb.replaces()) {
            return;
        }
        boolean removal = operation.type == Operation.Type.WRITE
                && operation.value != null
                && operation.value.getObject() == null;
        if (removal || !REPLACING.contains(operation.type)) {
            throw new IllegalArgumentException(
                    "%s writes a record anew and so can only set bins, not %s '%s'. Use upsert or update to change one."
                            .formatted(verb, removal ? "remove" : "modify", operation.binName));
        }
    }
}
