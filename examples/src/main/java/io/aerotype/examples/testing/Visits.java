package io.aerotype.examples.testing;

import io.aerotype.session.DataSet;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;

/** Counts who comes how often. */
final class Visits {
    private final Session session;
    private final DataSet visits = DataSet.of("test", "visits");

    Visits(Session session) {
        this.session = session;
    }

    void add(String visitor) {
        session.upsert(visits.id(visitor)).bin("count").incrementBy(1).execute();
    }

    long of(String visitor) {
        try (RecordStream<StoredRecord> found =
                session.query(visits.id(visitor)).execute()) {
            return found.firstOrThrow().recordOrThrow().getLong("count").orElse(0);
        }
    }
}
