package io.aerotype.session;

import com.aerospike.client.Operation;
import java.util.EnumSet;
import java.util.Set;

/** What the operations of one write have in common. */
final class Operations {
    /** Doing one of these twice leaves what doing it once leaves. */
    private static final Set<Operation.Type> IDEMPOTENT = EnumSet.of(
            Operation.Type.WRITE,
            Operation.Type.TOUCH,
            Operation.Type.DELETE,
            Operation.Type.READ,
            Operation.Type.READ_HEADER);

    /** What a replacing write may hold; anything else a server answers with code 4 (write.c). */
    private static final Set<Operation.Type> REPLACING =
            EnumSet.of(Operation.Type.WRITE, Operation.Type.READ, Operation.Type.READ_HEADER);

    private Operations() {}

    /** Whether the client may repeat the write when it does not know what became of it. */
    static Kind kind(Operation[] operations, ChangeStep<?, ?> step) {
        if (step.verb() == Verb.INSERT || step.generation() != 0) {
            return Kind.WRITE_NON_RETRYABLE;
        }
        for (Operation operation : operations) {
            if (!IDEMPOTENT.contains(operation.type)) {
                return Kind.WRITE_NON_RETRYABLE;
            }
        }
        return Kind.WRITE_RETRYABLE;
    }

    /** Whether an operation brings a value back, so that the server has to answer each one. */
    static boolean answers(Operation[] operations) {
        boolean answers = false;
        for (Operation operation : operations) {
            switch (operation.type) {
                case WRITE, ADD, APPEND, PREPEND, TOUCH, DELETE, READ_HEADER -> {}
                case READ -> {
                    if (operation.binName == null || operation.binName.isEmpty()) {
                        // A server refuses to answer each operation beside a read of all bins.
                        return false;
                    }
                    answers = true;
                }
                default -> answers = true;
            }
        }
        return answers;
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
