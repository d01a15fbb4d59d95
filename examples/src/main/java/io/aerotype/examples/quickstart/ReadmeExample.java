package io.aerotype.examples.quickstart;

import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.util.concurrent.CompletableFuture;

/** The code of the README, so that it compiles. */
final class ReadmeExample {
    private ReadmeExample() {}

    static void typed(User alice) {
        try (Client client = Client.connect("localhost:3000")) {
            Session session = client.createSession(Behavior.DEFAULT);
            UserDataSet users = UserDataSet.of();

            session.upsert(users).record(alice).execute();
            session.get(users.id("alice")).ifPresent(System.out::println);
            session.update(users.id("alice"))
                    .where(users.age.ge(18))
                    .loginCount()
                    .incrementBy(1)
                    .verified()
                    .setTo(true)
                    .execute();
            try (RecordStream<User> adults = session.query(users)
                    .where(users.status.eq("active").and(users.age.gt(21)))
                    .execute()) {
                adults.records().forEach(System.out::println);
            }
        }
    }

    static CompletableFuture<RecordStream<User>> untyped(Session session, UserDataSet users) {
        session.update(DataSet.of("test", "logs").id(7))
                .bin("hits")
                .incrementBy(1)
                .execute();

        CompletableFuture<RecordStream<User>> later = session.query(users)
                .where("$.age > ?0 and $.status == 'active'", 21)
                .executeAsync();
        return later;
    }
}
