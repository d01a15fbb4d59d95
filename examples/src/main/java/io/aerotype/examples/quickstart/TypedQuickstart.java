package io.aerotype.examples.quickstart;

import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same steps on an annotated record: the compiler knows the bins, their types and their operations. */
final class TypedQuickstart {
    private TypedQuickstart() {}

    static void run(Session session, Printout out) {
        UserDataSet users = UserDataSet.of();
        User alice = new User("user-1", "Alice", Optional.of("alice@example.com"), "active", 30, 0, Optional.empty());
        User bob = new User("user-2", "Bob", Optional.empty(), "active", 25, 0, Optional.empty());

        // Clean up after earlier runs, and see to the index that User asks for.
        session.delete(users.ids("user-1", "user-2")).execute();
        session.indexes(users).ensure();

        out.sent("upsert " + alice);
        session.upsert(users).record(alice).execute();

        out.sent("insert " + bob);
        session.insert(users).record(bob).execute();

        out.sent("get user-1");
        User user = session.get(users.id("user-1")).orElseThrow();
        out.back("User 1: "
                + Printout.show(
                        Map.of(
                                "name", user.name(),
                                "email", user.email(),
                                "status", user.status(),
                                "age", user.age(),
                                "login_count", user.loginCount()),
                        "name",
                        "email",
                        "status",
                        "age",
                        "login_count"));

        out.sent("query where users.status.eq(\"active\").and(users.age.gt(21)), checked by the compiler");
        try (RecordStream<User> stream = session.query(users)
                .where(users.status.eq("active").and(users.age.gt(21)))
                .execute()) {
            out.back("Active users over 21:");
            stream.records().map(User::name).sorted().forEach(name -> out.back(" - " + name));
        }

        out.sent("explain the same query");
        session.query(users)
                .where(users.status.eq("active").and(users.age.gt(21)))
                .explain()
                .toString()
                .lines()
                .forEach(line -> out.back("        " + line));

        out.sent("update user-1: email, login_count + 1, and verified where users.age.ge(18)");
        session.update(users.id("user-1"))
                .email()
                .setTo("alice.smith@example.com")
                .loginCount()
                .incrementBy(1)
                .execute();
        session.update(users.id("user-1"))
                .where(users.age.ge(18))
                .verified()
                .setTo(true)
                .execute();

        out.sent("get user-1, asynchronously");
        session.getAsync(users.id("user-1"))
                .thenAccept(found -> found.ifPresent(updated -> out.back("Updated user 1: "
                        + Printout.show(
                                Map.of(
                                        "name", updated.name(),
                                        "email", updated.email(),
                                        "login_count", updated.loginCount(),
                                        "verified", updated.verified()),
                                "name",
                                "email",
                                "login_count",
                                "verified"))))
                .join();

        out.sent("delete user-1 and user-2");
        session.delete(users.ids(List.of("user-1", "user-2"))).execute();
        out.back("Done.");
    }
}
