package io.aerotype.examples.testing;

import io.aerotype.session.Session;

/** Counts who comes how often. */
final class Visits {
    private final Session session;
    private final VisitDataSet visits = VisitDataSet.of();

    Visits(Session session) {
        this.session = session;
    }

    void add(String guest) {
        session.upsert(visits.id(guest)).times().incrementBy(1).execute();
    }

    long of(String guest) {
        return session.get(visits.id(guest)).map(Visit::times).orElse(0L);
    }
}
