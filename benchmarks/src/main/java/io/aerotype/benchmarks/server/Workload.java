package io.aerotype.benchmarks.server;

import com.aerospike.client.Key;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import java.util.SplittableRandom;

/** What clients do to a server; one unit of it, on the caller's thread or started from it. */
enum Workload {
    GET(Shape.BLOCKING) {
        @Override
        void run(Target target, SplittableRandom random) {
            target.client().get(null, target.anyKey(random));
        }
    },
    PUT(Shape.BLOCKING) {
        @Override
        void run(Target target, SplittableRandom random) {
            long number = target.anyNumber(random);
            target.client()
                    .put(null, target.records().key(number), target.records().bins(number));
        }
    },
    ASYNC_GET(Shape.ASYNC) {
        @Override
        void run(Target target, SplittableRandom random) {
            target.client().get(null, target.inFlight(), null, target.anyKey(random));
        }
    },
    ASYNC_PUT(Shape.ASYNC) {
        @Override
        void run(Target target, SplittableRandom random) {
            long number = target.anyNumber(random);
            target.client()
                    .put(
                            null,
                            target.inFlight(),
                            null,
                            target.records().key(number),
                            target.records().bins(number));
        }
    },
    BATCH_100(Shape.BLOCKING) {
        @Override
        void run(Target target, SplittableRandom random) {
            Key[] keys = new Key[100];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = target.anyKey(random);
            }
            BatchPolicy policy = new BatchPolicy();
            target.client().get(policy, keys);
        }
    },
    FILTERED_QUERY(Shape.BLOCKING) {
        @Override
        void run(Target target, SplittableRandom random) {
            Statement statement = new Statement();
            statement.setNamespace(SampleRecords.NAMESPACE);
            statement.setSetName(target.records().set());
            QueryPolicy policy = new QueryPolicy();
            policy.filterExp = Exp.build(Exp.eq(Exp.intBin(SampleRecords.PERCENTILE), Exp.val(random.nextInt(100))));
            try (RecordSet rows = target.client().query(policy, statement)) {
                while (rows.next()) {
                    rows.getRecord();
                }
            }
        }
    };

    /** Whether a unit is done when its call returns. */
    enum Shape {
        BLOCKING,
        ASYNC
    }

    private final Shape shape;

    Workload(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    abstract void run(Target target, SplittableRandom random);
}
