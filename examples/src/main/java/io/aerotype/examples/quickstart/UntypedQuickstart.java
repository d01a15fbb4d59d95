package io.aerotype.examples.quickstart;

import io.aerotype.session.DataSet;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.List;
import java.util.Map;

/** Keys, bins and text: nothing is declared, everything is possible. */
final class UntypedQuickstart {
    private UntypedQuickstart() {}

    static void run(Session session, Printout out) {
        DataSet users = DataSet.of("test", "users");

        // Clean up after earlier runs, so that the program can be repeated.
        for (String id : List.of("user-1", "user-2")) {
            session.delete(users.id(id)).execute();
        }

        out.sent("upsert user-1 with put({name, email, status, age, login_count})");
        session.upsert(users.id("user-1"))
                .put(Map.of(
                        "name", "Alice", "email", "alice@example.com", "status", "active", "age", 30, "login_count", 0))
                .execute();

        out.sent("insert user-2, which fails if the key is taken");
        session.insert(users.id("user-2"))
                .put(Map.of("name", "Bob", "age", 25, "status", "active"))
                .execute();

        out.sent("query user-1");
        try (RecordStream<StoredRecord> stream =
                session.query(users.id("user-1")).execute()) {
            StoredRecord user = stream.firstOrThrow().recordOrThrow();
            out.back("User 1: " + Printout.show(user.bins(), "name", "email", "status", "age", "login_count"));
        }

        out.sent("query test.users where $.status == 'active' and $.age > 21");
        try (RecordStream<StoredRecord> stream = session.query(users)
                .where("$.status == 'active' and $.age > 21")
                .execute()) {
            out.back("Active users over 21:");
            stream.records()
                    .flatMap(user -> user.getString("name").stream())
                    .sorted() // a query has no order of its own
                    .forEach(name -> out.back(" - " + name));
        }

        out.sent("update user-1: email, login_count + 1, and verified where $.age >= 18");
        session.update(users.id("user-1"))
                .bin("email")
                .setTo("alice.smith@example.com")
                .execute();
        session.update(users.id("user-1")).bin("login_count").incrementBy(1).execute();
        session.update(users.id("user-1"))
                .where("$.age >= 18")
                .bin("verified")
                .setTo(true)
                .execute();

        out.sent("query user-1, four bins");
        try (RecordStream<StoredRecord> stream = session.query(users.id("user-1"))
                .bins("name", "email", "login_count", "verified")
                .execute()) {
            StoredRecord updated = stream.firstOrThrow().recordOrThrow();
            out.back("Updated user 1: " + Printout.show(updated.bins(), "name", "email", "login_count", "verified"));
        }

        out.sent("delete user-1 and user-2");
        session.delete(users.id("user-1")).execute();
        session.delete(users.id("user-2")).execute();
        out.back("Done.");
    }
}
