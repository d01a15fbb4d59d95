package io.aerotype.session;

import com.aerospike.client.Txn;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A session's place in a transaction: its requests carry it, as long as it is open and theirs is its namespace. */
final class Membership {
    private final Txn txn;
    private final Behavior behavior;

    /** The behavior's policies with the transaction, made when first needed. */
    private final AtomicReferenceArray<@Nullable Policies> joined = new AtomicReferenceArray<>(Cell.SLOTS);

    Membership(Txn txn, Behavior behavior) {
        this.txn = txn;
        this.behavior = behavior;
    }

    Membership with(Behavior other) {
        return new Membership(txn, other);
    }

    Policies policies(Kind kind, Shape shape, Mode mode, String namespace) {
        if (mode == Mode.AP) {
            throw notConsistent(namespace);
        }
        checkJoinable(namespace);
        int index = Cell.index(kind, shape, mode);
        Policies policies = joined.get(index);
        if (policies == null) {
            policies = behavior.newPolicies(kind, shape, mode);
            policies.all().forEach(policy -> policy.txn = txn);
            joined.set(index, policies);
        }
        return policies;
    }

    static IllegalStateException notConsistent(String namespace) {
        return new IllegalStateException(
                "Namespace '%s' does not have strong consistency, which transactions need; see strong-consistency in the server's configuration."
                        .formatted(namespace));
    }

    private void checkJoinable(String namespace) {
        Txn.State state = txn.getState();
        if (state != Txn.State.OPEN) {
            throw new IllegalStateException(
                    "The transaction is %s and takes no more requests; begin another.".formatted(state));
        }
        String first = txn.getNamespace();
        if (first != null && !first.equals(namespace)) {
            throw new IllegalStateException(
                    "A transaction keeps to one namespace: this one is of '%s', and cannot reach into '%s'."
                            .formatted(first, namespace));
        }
    }
}
