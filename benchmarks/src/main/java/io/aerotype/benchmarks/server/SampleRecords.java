package io.aerotype.benchmarks.server;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;

/** Records of ten small bins: eight integers, one of them with few values, and two short texts. */
final class SampleRecords {
    static final String NAMESPACE = "test";

    /** A bin whose value is the record's number: an index on it answers any range exactly. */
    static final String NUMBER = "number";

    /** A bin with a hundred values, evenly spread. */
    static final String PERCENTILE = "percentile";

    private final String set;

    SampleRecords(String set) {
        this.set = set;
    }

    String set() {
        return set;
    }

    Key key(long number) {
        return new Key(NAMESPACE, set, number);
    }

    Bin[] bins(long number) {
        return new Bin[] {
            new Bin(NUMBER, number),
            new Bin(PERCENTILE, number % 100),
            new Bin("visits", number % 1000),
            new Bin("created", 1_700_000_000L + number),
            new Bin("balance", number * 3),
            new Bin("level", number % 7),
            new Bin("age", number % 90),
            new Bin("score", number % 5000),
            new Bin("name", "name-" + number),
            new Bin("city", "city-" + number % 500)
        };
    }
}
