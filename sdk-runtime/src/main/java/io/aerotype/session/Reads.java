package io.aerotype.session;

import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchReadPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.spi.Projection;
import org.jspecify.annotations.Nullable;

/** What all reads by key share. */
final class Reads {
    private Reads() {}

    /** The behavior's policy, or a copy with the step's condition. */
    static Policy policy(Step<?, ?, ?> step, String namespace) {
        Policy base = step.session.policies(Kind.READ, Shape.POINT, namespace).read();
        Restriction where = step.where();
        if (where == null) {
            return base;
        }
        Policy policy = new Policy(base);
        policy.filterExp = where.expression();
        return policy;
    }

    /** The policy for operations that only read; the stock client wants one of writes. */
    static WritePolicy operatePolicy(Step<?, ?, ?> step, String namespace) {
        WritePolicy base =
                step.session.policies(Kind.READ, Shape.POINT, namespace).write(RecordExistsAction.UPDATE, true);
        Restriction where = step.where();
        if (where == null) {
            return base;
        }
        WritePolicy policy = new WritePolicy(base);
        policy.filterExp = where.expression();
        return policy;
    }

    /** The behavior's policy, or a copy with the step's condition. */
    static BatchReadPolicy batchPolicy(Step<?, ?, ?> step, String namespace) {
        BatchReadPolicy base =
                step.session.policies(Kind.READ, Shape.BATCH, namespace).batchRead();
        Restriction where = step.where();
        if (where == null) {
            return base;
        }
        BatchReadPolicy policy = new BatchReadPolicy(base);
        policy.filterExp = where.expression();
        return policy;
    }

    /** The behavior's policy of a batch that is one step, or a copy with the step's condition. */
    static BatchPolicy uniformPolicy(Step<?, ?, ?> step, String namespace) {
        BatchPolicy base =
                step.session.policies(Kind.READ, Shape.BATCH, namespace).batch();
        Restriction where = step.where();
        if (where == null) {
            return base;
        }
        BatchPolicy policy = new BatchPolicy(base);
        policy.filterExp = where.expression();
        return policy;
    }

    /** The bins of a projection, unless it was settled before which bins are read. */
    static String @Nullable [] bins(String @Nullable [] settled, Projection<?, ?> projection) {
        if (settled != null) {
            throw new IllegalStateException(
                    "Which bins to read is settled already; a projection reads those of %s, so leave bins and noBins out."
                            .formatted(projection.type().getSimpleName()));
        }
        return projection.bins();
    }

    /** Checks the bins a read asks for; the stock client would take none for all. */
    static String[] bins(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException(
                    "bins was given no names; name at least one, or call noBins() to read metadata only.");
        }
        String[] checked = names.clone();
        for (String name : checked) {
            Limits.BIN.check(name);
        }
        return checked;
    }
}
